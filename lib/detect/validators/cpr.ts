/**
 * The Danish CPR number: DDMMYY-SSSS (cpr.dk, "Personnummeret i CPR", 2008). The seventh digit and the year give the
 * century; replacement numbers ("erstatningspersonnummer") add 60 to the day. Modulus 11 has not been guaranteed since
 * 1 October 2007, so it says yes and never no.
 */

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Full year of birth, or undefined when the digits are no CPR number. `digits` are ten ASCII digits. */
export function cprYear(digits: string): number | undefined {
  let day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = Number(digits.slice(4, 6));
  if (day > 60) day -= 60;
  const seventh = Number(digits[6]);
  let century = 1900;
  if (seventh === 4 || seventh === 9) century = year <= 36 ? 2000 : 1900;
  else if (seventh >= 5 && seventh <= 8) century = year <= 57 ? 2000 : 1800;
  return isDate(century + year, month, day) ? century + year : undefined;
}

/** Weighted sum 4327654321 divisible by 11. */
export function cprModulus11(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) sum += Number(digits[index]) * (WEIGHTS[index] as number);
  return sum % 11 === 0;
}

/** A date of the Gregorian calendar; months and days from 1. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (month === 2) return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  return day <= 30 || ![4, 6, 9, 11].includes(month);
}
