import { describe, expect, test } from 'vitest';
import { scan } from '../../../lib/detect/scan.ts';
import type { Kind } from '../../../lib/detect/types.ts';

/** What of one kind is found in a text, as written there. Public findings are marked with a star. */
function found(text: string, kind: Kind): string[] {
  return scan(text)
    .findings.filter((finding) => finding.kind === kind)
    .map((finding) => `${finding.text}${finding.public ? '*' : ''}`);
}

function table(kind: Kind, rows: readonly [text: string, ...expected: string[]][]): void {
  describe(kind, () => {
    test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(found(text, kind)).toEqual(expected);
    });
  });
}

table('national-id', [
  // CPR: date and century decide, modulus 11 only adds.
  ['Hans CPR er 010180-1234.', '010180-1234'],
  ['cpr 0101801234 skal med', '0101801234'],
  ['Personnummer: 01 01 80 12 34', '01 01 80 12 34'],
  ['01.01.80-1234 er hendes', '01.01.80-1234'],
  ['cpr: 0 1 0 1 8 0 - 1 2 3 4', '0 1 0 1 8 0 - 1 2 3 4'],
  ['cpr 010180\n-1234', '010180\n-1234'],
  ['erstatningsnummer 610180-1234', '610180-1234'],
  ['CPR 290200-4123', '290200-4123'],
  ['CPR 290201-4123'],
  ['CPR 329980-1234'],
  ['CPR 011380-1234'],
  ['CPR 000000-0000'],
  ['Kunden rykker for ordre 010180-1234 igen'],
  ['faktura 0101801234 er betalt'],
  ['navn;cpr\nIb;0101801234\nBo;0202851235', '0101801234', '0202851235'],
  // Neighbours and the rest of Europe, all made up, with right and wrong check digits.
  ['Hennes personnummer är 640823-3234', '640823-3234'],
  ['Hennes personnummer är 640823-3235', '640823-3235'],
  ['fødselsnummer 15108695088', '15108695088'],
  ['henkilötunnus 131052-308T', '131052-308T'],
  ['henkilötunnus 131052-308U'],
  ['steuer-id 36 574 261 809', '36 574 261 809'],
  // Called by its name and grouped as one, it is somebody's though a digit was mistyped.
  ['steuer-id 36 574 261 808', '36 574 261 808'],
  ['Sozialversicherungsnummer 15 070649 C 103', '15 070649 C 103'],
  ['PESEL 44051401359', '44051401359'],
  ['mi DNI es 54362315K', '54362315K'],
  ['mi DNI es 54362315Z'],
  ['NIE X-5253868-R', 'X-5253868-R'],
  ['BSN 111222333', '111222333'],
  ['artikel 111222333 er på lager'],
  ['rijksregisternummer 85.07.30-033.28', '85.07.30-033.28'],
  ['AHV 756.9217.0769.85', '756.9217.0769.85'],
  ['PPS number 6433435F', '6433435F'],
  ['PPS number 6433435E'],
  ['My NI number is AB 12 34 56 C', 'AB 12 34 56 C'],
  ['My NI number is DF 12 34 56 C', 'DF 12 34 56 C'],
  ["DF 12 34 56 C isn't a number"],
  ['NHS number 943 476 5919', '943 476 5919'],
  ['NHS number 943 476 5918', '943 476 5918'],
  ['943 476 5918 in the log'],
  // Numbers of things that look like one, and people's numbers beside them.
  ['delnummer 140671-2208 er udgået og erstattet af 140671-2210'],
  ['Vi aflæste i går den med målernummer 140671-2208'],
  ['part number 140671-2208 is superseded by 140671-2210'],
  ['Which is the ISBN and which is our order number? 978-0-306-40615-7, 120394-4471.'],
  ['Hvilke af de her er varenumre? 5701234567899, 240611-0087, 86 40 22 15 (bredde x højde), 010170-2222.'],
  ['Ordrenummer 4412 er bestilt af kunden med cpr 140671-2210', '140671-2210'],
  ['patientnummer 140671-2208', '140671-2208'],
  ['Sagen handler om borgeren 140671-2208.', '140671-2208'],
  ['SSN 536-22-1234', '536-22-1234'],
  ['SSN 000-22-1234'],
  ['SSN 536-00-1234'],
  ['rodné číslo 710319/2745', '710319/2745'],
  ['rodné číslo 710319/2746', '710319/2746'],
]);

table('bank-account', [
  ['IBAN DK50 0040 0440 1162 43', 'DK50 0040 0440 1162 43'],
  ['send til DK5000400440116243 i dag', 'DK5000400440116243'],
  ['send til DK5000400440116244 i dag'],
  ['IBAN: DK5000400440116244', 'DK5000400440116244'],
  ['de89 3704 0044 0532 0130 00', 'de89 3704 0044 0532 0130 00'],
  ['reg.nr. 1234 kontonr. 0001234567', 'reg.nr. 1234 kontonr. 0001234567'],
  ['min konto er 1234 0001234567', '1234 0001234567'],
  ['Reg. 1234, konto 12345678', 'Reg. 1234, konto 12345678'],
  ['sort code 12-34-56 account 12345678', 'sort code 12-34-56 account 12345678'],
  ['Hun vil have det ind på 7033 0002215488 og ikke på lønkonto', '7033 0002215488'],
  ['konto 2100 i kontoplanen'],
  ['SWIFT: NDEADKKK', 'NDEADKKK'],
  ['DOKUMENT er et ord'],
]);

table('payment-card', [
  ['kortet 4571 9940 6206 1438 er spærret'],
  ['kort 4012 8888 8888 1881', '4012 8888 8888 1881'],
  ['kort 4012-8888-8888-1882'],
  ['378282246310005', '378282246310005'],
  ['visa 4012888888881881, udløb 11/28, cvv 123', '4012888888881881', '11/28', '123'],
  ['ordre 4012888888881881'],
  ['1234567890123456'],
]);

table('email', [
  ['skriv til mette.holm@firma.example.', 'mette.holm@firma.example'],
  ['Søren <søren@å.example>', 'søren@å.example'],
  ['mailto:ib@firma.example?subject=x', 'ib@firma.example'],
  ['info@firma.example', 'info@firma.example*'],
  ['hr-support@firma.example', 'hr-support@firma.example*'],
  ['kulturforvaltningen@kommune.example', 'kulturforvaltningen@kommune.example*'],
  ['reservedele@firma.example', 'reservedele@firma.example*'],
  ['smtp_user=bon@butik.example', 'smtp_user=bon@butik.example*'.slice(10)],
  ['smtp_user=mette@butik.example', 'mette@butik.example'],
  ['mette (at) firma (dot) example', 'mette (at) firma (dot) example'],
  ['a@b'],
  ['vi ses @ kl. 10'],
  ['@firma.example'],
]);

table('phone', [
  ['tlf. 22 56 71 03', '22 56 71 03'],
  ['Ring på 22567103', '22567103'],
  ['+45 22 56 71 03', '+45 22 56 71 03'],
  ['0045 22 56 71 03', '0045 22 56 71 03'],
  ['call me on 07700 900 642', '07700 900 642'],
  ['+44 (0)20 7946 0173', '+44 (0)20 7946 0173'],
  ['(415) 555-0132', '(415) 555-0132'],
  ['Kontor 70 10 20 30', '70 10 20 30*'],
  ['CVR 22 56 71 03'],
  ['CVR-nr. 22567103'],
  ['beløbet er 22 567 103 kr.'],
  ['den 12-05-2024 og 20240512'],
  ['1234567890'],
  ['2019 2020 2021'],
  ['sag 22567103'],
  ['Erling 2067 4413 har plads til tre', '2067 4413'],
  ['Erling: 31674413', '31674413'],
  ['Thursday 19.00–20.40'],
  ['åbent 9.30-11.00 og 12:00 - 16:30'],
  ['0300 555 0142', '0300 555 0142*'],
  ['call 0800 123 4567', '0800 123 4567*'],
  ['+45 70 10 20 30', '+45 70 10 20 30*'],
  ['Dorthe Ibsgaard (2606065906)'],
  ['mobil 22 56 71 03 og 31 17 82 06', '22 56 71 03', '31 17 82 06'],
  ['navn;telefon\nIb;22567103\nBo;31178206', '22567103', '31178206'],
]);

table('postal-address', [
  ['Hun bor Vestergade 12, 2. tv., 8000 Aarhus C.', 'Vestergade 12, 2. tv., 8000 Aarhus C'],
  ['H.C. Andersens Boulevard 27', 'H.C. Andersens Boulevard 27'],
  ['vestergade 12b, 8000 aarhus c', 'vestergade 12b, 8000 aarhus c'],
  ['Flat 4, 18 Larkspur Gardens, Bristol BS7 0QX', 'Flat 4, 18 Larkspur Gardens, Bristol BS7 0QX'],
  ['123 Main Street, Apt 4B, Springfield, IL 62704', '123 Main Street, Apt 4B, Springfield, IL 62704'],
  ['Musterstraße 12, 10115 Berlin', 'Musterstraße 12, 10115 Berlin'],
  ['Ib Holm\nMøllegade 44, st. th.\n5700 Svendborg\nCPR 010180-1234', 'Møllegade 44, st. th.\n5700 Svendborg'],
  ['til Hyldespjældet 61, 1. th, 2620 Albertslund', 'Hyldespjældet 61, 1. th, 2620 Albertslund'],
  ['Address: 12 Quarry Bank, Matlock DE4 3ZY', '12 Quarry Bank, Matlock DE4 3ZY'],
  ['Rose Cottage, Mill Lane, Ashford TN25 4AB', 'Rose Cottage, Mill Lane, Ashford TN25 4AB'],
  ['Unter den Linden 5, 10117 Berlin', 'Unter den Linden 5, 10117 Berlin'],
  ['Storgatan 5, 111 22 Stockholm', 'Storgatan 5, 111 22 Stockholm'],
  ['Kirkegata 5, 0153 Oslo', 'Kirkegata 5, 0153 Oslo'],
  ['Budget 3, 2026 Forår'],
  ['uge 12, 2620 Albertslund'],
  ['Se afsnit 3, figur 2 og Tabel 4'],
  ['8000 Aarhus C'],
  ['på Motorvej 3 mod nord'],
  ['I 2024 Road to success'],
]);

table('date-of-birth', [
  ['født 17.02.1979', '17.02.1979'],
  ['Fødselsdato: 1. januar 1980', '1. januar 1980'],
  ['f. 3/6 1987', '3/6 1987'],
  ['born in Utrecht on 8 June 1983', '8 June 1983'],
  ['DOB 04/05/1990', '04/05/1990'],
  ['navn;fødselsdato\nIb;010180\nBo;020285', '010180', '020285'],
  ['mødet er 17.02.1979'],
  ['virksomheden er født 1. januar 1980'],
]);

table('document-id', [
  ['pasnr. 210123456', '210123456'],
  ['Karls pas C01X0KRH8 udløber i maj', 'C01X0KRH8'],
  ['passport C4902817', 'C4902817'],
  ['kørekort nr. 12345678', '12345678'],
  ['sundhedskort 80208 00005 1907 3342', '80208 00005 1907 3342'],
  ['licence MORGA607054SM9IJ', 'MORGA607054SM9IJ'],
  ['Reisepass C01234565', 'C01234565'],
  ['varenummer C01234565'],
]);

table('vehicle-plate', [
  ['bilen AB 12 345 holder forkert', 'AB 12 345'],
  ['køretøj AB12345', 'AB12345'],
  ['the car KX19 ZTO', 'KX19 ZTO'],
  ['Kennzeichen B-MW 1234', 'B-MW 1234'],
  ['varen AB12345 er udsolgt'],
  ['the car is at gate 19'],
]);

table('ip-address', [
  ['serveren svarer på 192.168.40.117', '192.168.40.117'],
  ['ip 10.0.0.3', '10.0.0.3'],
  ['2400:c401::5054:ff:fe1b:b031', '2400:c401::5054:ff:fe1b:b031'],
  ['127.0.0.1', '127.0.0.1*'],
  ['version 10.15.7.2'],
  ['se afsnit 1.2.3.4'],
  ['300.168.1.1'],
  ['std::vector og kl. 12:30:45'],
]);

table('online-handle', [
  ['han skriver som @kbh_lars på X', '@kbh_lars'],
  ['linkedin.com/in/mette-holm', 'linkedin.com/in/mette-holm'],
  ['Hej @alle og @here'],
  ['@media (max-width: 600px) { }'],
]);
