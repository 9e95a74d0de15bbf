/** What is read from a file before it leaves. Pure: bytes in, text with places out; nothing is kept. */

export type FileKind =
  | 'text'
  | 'csv'
  | 'json'
  | 'html'
  | 'eml'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'unknown';

/** Where in a file something stands. Only what the person can find again by eye. */
export interface Place {
  page?: number;
  slide?: number;
  sheet?: string;
  /** As the spreadsheet names it: B12. */
  cell?: string;
  /** 1-based, in a text file. */
  line?: number;
  /** 1-based, in a document. */
  paragraph?: number;
  part?: 'properties' | 'comment' | 'footnote' | 'header' | 'notes' | 'attachment' | 'hidden-sheet' | 'removed';
  /** The name of the attachment or header, where `part` alone does not say it. */
  name?: string;
}

/** Why a file could not be read, or not whole. */
export type Problem =
  /** The file has no bytes. */
  | 'empty'
  /** Larger than the reader takes (LIMITS.bytes). */
  | 'too-large'
  /** It unpacks to more than LIMITS.unpacked, or to far more than its size: a zip bomb or something like it. */
  | 'unpacks-too-large'
  /** More text than the engine reads; the rest was not looked at. */
  | 'cut-short'
  /** Needs a password. */
  | 'encrypted'
  /** The bytes do not hold together. */
  | 'broken'
  /** A picture: nobody read what is on it. */
  | 'image'
  /** A packed archive; what is in it was not read. */
  | 'archive'
  /** A kind we have no reader for. */
  | 'unknown'
  /** The bytes are another kind than the name says; it was read as what it is. */
  | 'other-than-named'
  /** Pages or parts without text: scanned paper, pictures. */
  | 'no-text'
  /** The reader did not start, or came to no end: nobody read the file. */
  | 'not-read';

export interface FileText {
  kind: FileKind;
  /** Everything that was read, as it would look when copied into a text field. */
  text: string;
  /** Sorted by `start` (UTF-16 offset into `text`); a place holds up to the next one. */
  places: { start: number; place: Place }[];
  problems: Problem[];
}

/** Bounds for one file. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 200 * 1024 * 1024,
  /** Bytes after unpacking, all parts together. A full sheet of a million rows stays below. */
  unpacked: 400 * 1024 * 1024,
  /** How many times larger the unpacked parts may be; ordinary spreadsheets stay below 60. */
  ratio: 250,
  /** Parts in a packed file. */
  entries: 20_000,
  /** UTF-16 code units of text. */
  text: 20_000_000,
} as const;

/** Thrown by readers: the file ends here, with this problem. */
export class FileProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
    this.name = 'FileProblem';
  }
}

/** Collects text and places while a reader goes through a file. */
export interface Collector {
  /** Following text stands at this place. */
  at(place: Place): void;
  add(text: string): void;
  /** A line break, unless the text is at the start of a line. */
  line(): void;
  /** Length so far. */
  readonly length: number;
  finish(kind: FileKind, problems: Problem[]): FileText;
}

export function createCollector(limit: number = LIMITS.text): Collector {
  const pieces: string[] = [];
  const places: FileText['places'] = [];
  let length = 0;
  let full = false;
  let last = '\n';
  return {
    at(place) {
      if (!full) places.push({ start: length, place });
    },
    add(text) {
      if (full || text === '') return;
      const room = limit - length;
      if (text.length > room) full = true;
      const piece = full ? text.slice(0, room) : text;
      pieces.push(piece);
      length += piece.length;
      last = piece.at(-1) ?? last;
    },
    line() {
      if (last !== '\n') this.add('\n');
    },
    get length() {
      return length;
    },
    finish: (kind, problems) => ({
      kind,
      text: pieces.join(''),
      places,
      problems: full ? [...new Set<Problem>([...problems, 'cut-short'])] : [...new Set(problems)],
    }),
  };
}

/** The place that holds a UTF-16 offset; an empty one when the file has none. */
export function placeAt(file: Pick<FileText, 'places'>, offset: number): Place {
  let low = 0;
  let high = file.places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (file.places[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return file.places[low - 1]?.place ?? {};
}
