/** Words of money, for lists of people with amounts beside them. Folded, as the tokens are. */

/** Currencies in which people are paid here. */
export const KRONER = new Set('kr kroner dkk £ € $ gbp eur usd pounds euro euros dollars'.split(' '));

/** What such an amount is for when it is no pay. */
export const OTHER_MONEY = new Set(
  `faktura fakturaer fakturanr regning regninger tilbud bud pris priser salg solgt omsaetning budget donation donationer gave gaver sponsor sponsorat bidrag indsamling indsamlet kontingent depositum husleje leje raekning rejse rejser udlaeg moms bil biler hus praemie praemier gevinst gevinster legat legater boede boeder gaeld laan ordre ordrer kunde kunder investering
invoice invoices bill bills quote quotes bid bids price prices sales sold revenue budget donation donations gift gifts sponsor sponsorship contribution contributions raised fundraising deposit rent travel expenses vat car cars house prize prizes grant grants fine fines debt loan order orders client clients customer customers investment winnings`.split(
    /\s+/,
  ),
);

/** What bare figures count when they are no money. */
export const COUNTED = new Set(
  `skridt visninger visning stemmer besoeg besoegende klik foelgere medlemmer ord kalorier km kilometer meter kg stk styk point liter kwh indbyggere laesere oplag timer
steps views votes visits visitors clicks followers members words calories miles metres points litres readers copies downloads hours`.split(
    /\s+/,
  ),
);
