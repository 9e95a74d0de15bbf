/** Check digits that no library here brings, or brings with more than is needed. */

/** Luhn (ISO/IEC 7812-1), over ASCII digits. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const value = digits.charCodeAt(index) - 48;
    sum += double ? (value > 4 ? value * 2 - 9 : value * 2) : value;
  }
  return sum % 10 === 0;
}

/** The 7-3-1 check digit of machine-readable travel documents (ICAO 9303-3, 4.9): the last character checks the others. */
export function icaoCheck(code: string): boolean {
  const last = code.charCodeAt(code.length - 1) - 48;
  if (last < 0 || last > 9) return false;
  let sum = 0;
  for (let index = 0; index < code.length - 1; index++) {
    const unit = code.charCodeAt(index);
    sum += (unit <= 57 ? unit - 48 : unit - 55) * ([7, 3, 1][index % 3] as number);
  }
  return sum % 10 === last;
}

/** NHS number: weights 10..2, modulus 11 (NHS Data Dictionary, "NHS NUMBER"). */
export function nhsCheck(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** Hungarian personal number ("személyi szám"): eleven digits, weights 10..1 (born from 1997) or 1..10, modulus 11. */
export function hungarianPersonalCheck(digits: string): boolean {
  let rising = 0;
  let falling = 0;
  for (let index = 0; index < 10; index++) {
    rising += Number(digits[index]) * (index + 1);
    falling += Number(digits[index]) * (10 - index);
  }
  const check = Number(digits[10]);
  return rising % 11 === check || falling % 11 === check;
}

/** Danish company number (CVR): weights 2 7 6 5 4 3 2 1, modulus 11. */
export function cvrCheck(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 8; index++) sum += Number(digits[index]) * ([2, 7, 6, 5, 4, 3, 2, 1][index] as number);
  return sum % 11 === 0 && digits[0] !== '0';
}

/** Irish PPS number: weights 8..2, the second letter (when there is one, W excepted) times 9, modulus 23 (Revenue.ie). */
export function ppsCheck(code: string): boolean {
  let sum = 0;
  for (let index = 0; index < 7; index++) sum += Number(code[index]) * (8 - index);
  if (!/^\d{7}[A-W][A-IW]?$/.test(code)) return /^\d{7}[A-W][TX]$/.test(code) && checkLetter(sum) === code[7];
  const second = code[8];
  if (second && second !== 'W') sum += (second.charCodeAt(0) - 64) * 9;
  return checkLetter(sum) === code[7];
}

const checkLetter = (sum: number) => 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23];
