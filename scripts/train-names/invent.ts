import { LEX } from '../../lib/detect/names/features.ts';
import type { Example } from './crf.ts';
import type { Lists } from './lists.ts';
import { OPENERS, TAILS, VARIED, VARIED_NOBODY, VERBS } from './phrases.ts';
import type { Random } from './random.ts';
import { HEADERS, LAYOUTS, PROJECTS, SENTENCES, SURNAME_PARTS, THINGS, WORD_NAMES } from './templates.ts';
import * as words from './words.ts';

/** Makes people, companies and whole texts up. */
export interface Inventor {
  /** A person's name in the form asked for: given, family or full. */
  name(form: 'F' | 'L' | 'N', lang: Lang): string;
  /** `count` texts, labelled. */
  texts(count: number): Example[];
}

type Lang = 'da' | 'en';

const PERSON = 0;
const ORGANISATION = 1;
const PLACE = 2;

const ORG_ENDS = {
  da: 'A/S|ApS|Gruppen|Consult|Byg|Transport|Forsikring|Bank|Kommune|Hospital|Gymnasium|Skole|Fonden|Museum|Boligforening|VVS|Teknik|Data|Invest|Pharma|IT|Energi|Logistik'.split(
    '|',
  ),
  en: 'Ltd|Inc|Group|Consulting|Foods|Logistics|Insurance|Bank|University|Hospital|School|Trust|Museum|Housing|Systems|Labs|Partners|Energy|Holdings|Council|Airlines'.split(
    '|',
  ),
};

const KNOWN =
  'Novo Nordisk|Mærsk|Carlsberg|Vestas|Ørsted|LEGO|Grundfos|Danfoss|Coloplast|DSB|Nordea|Jyske Bank|Arla|Netto|Bilka|Matas|Pandora|Lundbeck|Microsoft|Google|Apple|Amazon|Meta|OpenAI|Volvo|IKEA|Siemens|Bosch|Datatilsynet|Skat|HK|FOA|Dansk Industri|Danske Bank|TDC|Salling Group|Rambøll|COWI|Falck|ISS|Chase Bank|Barclays|Tesco|Vodafone|NHS|Unilever|Deloitte|KPMG|EY|PwC|McKinsey|BBC|DR|TV 2|Politiken|Region Midtjylland|Aalborg Universitet|Herlev Hospital'.split(
    '|',
  );

const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const DAYS = {
  da: 'mandag tirsdag onsdag torsdag fredag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday'.split(' '),
};
const TITLES = 'Mr|Mrs|Ms|Mr.|Mrs.|Ms.|Dr|Dr.|Prof.|Miss'.split('|');
const GAELIC = ['Mc', 'Mac', "O'", 'Fitz'];
const MIDDLE = 'ABCDEFGHJKLMNPRSTVW';

export function inventor(lists: Lists, random: Random): Inventor {
  const { pools } = lists;
  const ordinary = lists.entries
    .filter(({ word, bits }) => bits === LEX.word && word.length > 2 && word.length < 11)
    .map(({ word }) => word);
  const roles = words.ROLE.filter((role) => role.length > 4);

  const pool = (lang: Lang): keyof typeof pools => {
    const roll = random.next();
    if (roll < 0.62) return lang;
    if (roll < 0.74) return lang === 'da' ? 'en' : 'da';
    if (roll < 0.84) return 'near';
    return roll < 0.97 ? 'far' : 'vi';
  };
  const surname = (lang: Lang): string => {
    const { stems, ends } = SURNAME_PARTS[lang];
    if (lang === 'en' && random.chance(0.2)) return `${random.pick(GAELIC)}${random.pick(stems)}${random.pick(ends)}`;
    return random.pick(stems) + random.pick(ends);
  };
  const first = (from: keyof typeof pools): string => random.pick(pools[from].first);
  const given = (from: keyof typeof pools): string => {
    const name = first(from);
    if (from === 'da' && random.chance(0.07) && !name.includes('-')) return `${name}-${first('da').split('-')[0]}`;
    return name;
  };
  const family = (from: keyof typeof pools): string => {
    if ((from === 'da' || from === 'en') && random.chance(0.22)) return surname(from);
    const name = random.pick(pools[from].last.length > 0 ? pools[from].last : pools.da.last);
    if (random.chance(0.04)) return `${name}-${random.pick(pools[from].last)}`;
    return name;
  };
  const full = (from: keyof typeof pools): string => {
    if (from === 'vi') return `${random.pick(pools.vi.last)} ${random.pick(pools.vi.first)}`;
    const roll = random.next();
    if (roll < 0.7) return `${given(from)} ${family(from)}`;
    if (roll < 0.82) return `${given(from)} ${family(from)} ${family(from)}`;
    if (roll < 0.9) return `${given(from)} ${first(from)} ${family(from)}`;
    if (roll < 0.97) return `${given(from)} ${random.pick([...MIDDLE])}. ${family(from)}`;
    return `${random.pick([...MIDDLE])}.${random.chance(0.5) ? '' : ' '}${random.pick([...MIDDLE])}. ${family(from)}`;
  };
  const name = (form: 'F' | 'L' | 'N', lang: Lang): string => {
    const from = pool(lang);
    if (form === 'F') return from === 'vi' ? random.pick(pools.vi.first).split(' ')[0]! : given(from);
    return form === 'L' ? family(from) : full(from);
  };
  const genitive = (of: string, lang: Lang): string => {
    if (lang === 'en') return `${of}${random.chance(0.8) ? "'s" : '’s'}`;
    return /[sxz]$/i.test(of) ? `${of}${random.chance(0.6) ? "'" : '’'}` : `${of}s`;
  };
  const company = (lang: Lang): string => {
    if (random.chance(0.4)) return random.pick(KNOWN);
    const stem = random.chance(0.5)
      ? family(lang)
      : random.chance(0.5)
        ? random.pick(lists.places)
        : random.pick(PROJECTS);
    return random.chance(0.12) ? stem : `${stem} ${random.pick(ORG_ENDS[lang])}`;
  };
  const digits = (pattern: string): string => pattern.replaceAll('#', () => String(random.below(10)));
  const phone = (): string =>
    digits(
      random.pick([
        '## ## ## ##',
        '########',
        '+45 ## ## ## ##',
        '#### ####',
        '+44 7### ######',
        '020 7### ####',
        '+46 70 ### ## ##',
      ]),
    );
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^a-z]/g, '') || 'post';
  const mail = (): string =>
    `${fold(first('da'))}.${fold(surname('da'))}@${fold(surname('da'))}.${random.pick(['dk', 'example', 'com'])}`;
  const day = (lang: Lang): string => {
    const month = random.pick(MONTHS[lang]);
    const date = 1 + random.below(28);
    return random.pick(
      lang === 'da'
        ? [
            `${date}. ${month}`,
            `den ${date}. ${month}`,
            `${date}/${1 + random.below(12)}`,
            random.pick(DAYS.da),
            `på ${random.pick(DAYS.da)}`,
            `uge ${date}`,
          ]
        : [
            `${date} ${month}`,
            `${month} ${date}`,
            random.pick(DAYS.en),
            `next ${random.pick(DAYS.en)}`,
            `${date}/${1 + random.below(12)}`,
          ],
    );
  };
  const amount = (): string =>
    random.pick([
      digits('##.###'),
      digits('#.###'),
      digits('##,###'),
      `${digits('##')}.000`,
      digits('#,#'),
      digits('####'),
    ]);

  /** Fills one template; spans are offsets into the made text, which starts at `at`. */
  const fill = (
    template: string,
    lang: Lang,
    at: number,
    spans: Example['spans'],
    people: Map<string, string>,
  ): string => {
    const whole = template
      .replaceAll('{OP}', () => random.pick(OPENERS[lang]))
      .replaceAll('{V}', () => random.pick(VERBS[lang]))
      .replaceAll('{Y}', () => random.pick(TAILS[lang]));
    let out = '';
    let open = -1;
    let openType = 0;
    const mark = (text: string, type: number, length = text.length): void => {
      if (open < 0) spans.push({ start: at + out.length, end: at + out.length + length, type });
      out += text;
    };
    for (const piece of whole.split(/(\{[^}]+\}|«[op] |»)/)) {
      if (piece === '«o ' || piece === '«p ') {
        open = out.length;
        openType = piece === '«o ' ? ORGANISATION : PLACE;
        continue;
      }
      if (piece === '»') {
        spans.push({ start: at + open, end: at + out.length, type: openType });
        open = -1;
        continue;
      }
      if (!piece.startsWith('{')) {
        out += piece;
        continue;
      }
      const slot = piece.slice(1, -1);
      const form = slot[0]!.toUpperCase();
      if (slot === 'TEL') out += phone();
      else if (slot === 'M') out += mail();
      else if (slot === 'PX') out += random.pick(PROJECTS);
      else if (slot === 'X') out += random.pick(THINGS[lang]);
      else if (slot === 'WL') out += random.pick(ordinary);
      else if (slot === 'WC') out += random.pick(ordinary).replace(/^\p{L}/u, (letter) => letter.toUpperCase());
      else if (slot === 'R') out += random.pick(roles);
      else if (slot === 'D') out += day(lang);
      else if (slot === 'H') out += digits('1#:#5').replace(/:(.)5/, ':35');
      else if (slot === 'I') out += String(1 + random.below(60));
      else if (slot === 'K') out += amount();
      else if (slot === 'T') out += random.pick(TITLES);
      else if (slot === 'O') mark(company(lang), ORGANISATION);
      else if (slot === 'P') mark(random.pick(lists.places), PLACE);
      else if (slot === 'p') mark(random.pick(lists.places).toLowerCase(), PLACE);
      else if (slot === 'h') out += fold(first('da'));
      else {
        const low = slot[0] !== form;
        const inGenitive = slot.endsWith('s');
        const key = slot.replace(/s$/, '');
        let who = people.get(key);
        if (who === undefined || !/\d/.test(key)) {
          const wordName = form === 'W' || (form === 'F' && random.chance(0.05));
          who = wordName ? random.pick(WORD_NAMES[lang]) : name(form as 'F' | 'L' | 'N', lang);
          if (form === 'W' && random.chance(0.4)) who = name('F', lang);
          people.set(key, who);
          if (form === 'W') people.set(key, who);
        }
        const spelt = low ? who.toLowerCase() : who;
        const text = inGenitive ? genitive(spelt, lang) : spelt;
        mark(text, PERSON, inGenitive ? text.length : spelt.length);
      }
    }
    return out;
  };

  const cased = (example: Example): Example => {
    const roll = random.next();
    if (roll < 0.22) return { ...example, text: lowerKeeping(example.text) };
    if (roll < 0.24) return { ...example, text: upperKeeping(example.text) };
    return example;
  };

  const prose = (lang: Lang): Example => {
    const spans: Example['spans'] = [];
    const people = new Map<string, string>();
    let text = '';
    const count = 1 + random.below(4);
    const withPeople = random.chance(0.56);
    for (let n = 0; n < count; n++) {
      const varied = random.chance(0.5);
      const from =
        withPeople && random.chance(0.7)
          ? varied
            ? VARIED[lang]
            : SENTENCES[lang].people
          : varied
            ? VARIED_NOBODY[lang]
            : SENTENCES[lang].nobody;
      if (n > 0) text += text.endsWith('\n') ? '' : random.chance(0.5) ? '\n' : random.chance(0.2) ? '\n\n' : ' ';
      text += fill(random.pick(from), lang, text.length, spans, people);
    }
    return { text, spans };
  };

  const rows = (lang: Lang): Example => {
    const spans: Example['spans'] = [];
    let text = '';
    if (random.chance(0.3)) text += `${fill(random.pick(SENTENCES[lang].nobody), lang, 0, spans, new Map())}\n\n`;
    if (random.chance(0.6)) text += `${random.pick(HEADERS[lang])}\n`;
    const template = random.pick(random.chance(0.75) ? LAYOUTS.people : LAYOUTS.nobody);
    const count = 2 + random.below(6);
    for (let n = 0; n < count; n++) text += `${fill(template, lang, text.length, spans, new Map())}\n`;
    if (random.chance(0.3))
      text += `\n${fill(random.pick(SENTENCES[lang].nobody), lang, text.length + 1, spans, new Map())}`;
    return { text, spans };
  };

  return {
    name,
    texts: (count) =>
      Array.from({ length: count }, () => {
        const lang: Lang = random.chance(0.5) ? 'da' : 'en';
        return cased(random.chance(0.72) ? prose(lang) : rows(lang));
      }),
  };
}

/** Lower case, every code unit in its place. */
export function lowerKeeping(text: string): string {
  return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

function upperKeeping(text: string): string {
  return Array.from(text, (char) => (char.toUpperCase().length === char.length ? char.toUpperCase() : char)).join('');
}
