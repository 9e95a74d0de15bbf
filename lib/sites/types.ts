/**
 * What the guard must know of a chat site. Data and tiny functions; nothing here touches the page.
 * Selector lists are tried in order; the first visible match counts.
 */
export type EditorKind = 'textarea' | 'prosemirror' | 'quill' | 'lexical' | 'contenteditable';

export interface Site {
  /** Stable id, also the file's name: used in settings, policy and counts. */
  id: string;
  /** As people call it. */
  name: string;
  /** Chrome match patterns the content script is registered for. */
  matches: readonly string[];
  /** For self-hosted chats: all of these selectors must match something in the page. Never an id alone. */
  signature?: readonly string[];
  /** The element the person types in. */
  composer: readonly string[];
  /** The element around the composer and its buttons; nearest ancestor of the composer that matches. */
  boundary: readonly string[];
  /** Send buttons, searched inside the boundary first. */
  send: readonly string[];
  /** Stop buttons: their presence means that an answer is being written. */
  stop: readonly string[];
  /** Buttons and boxes of "edit and resend", where the site has them. */
  edit?: { box: readonly string[]; send: readonly string[] };
  editor: EditorKind;
  /** How to let a held prompt go: by clicking the site's button (default), or by a pointer sequence. */
  resume?: 'click' | 'pointer';
  answer: {
    /** One element per assistant answer. */
    item: readonly string[];
    /** The text inside an item; the item itself when left out. */
    body?: readonly string[];
    /** Parts that are not the answer: thinking, citations, buttons, hidden headings. */
    strip?: readonly string[];
    /** Matches inside or on the item while it is being written. */
    streaming?: readonly string[];
    /** Matches inside or on the item when it is finished. */
    done?: readonly string[];
    /** The person's own messages. */
    user?: readonly string[];
  };
  /** Where the knowledge comes from and when it was last seen, one line. */
  source: string;
}
