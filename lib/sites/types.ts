/**
 * What the guard must know of a chat site. Data and tiny functions; nothing here touches the page.
 * Selector lists are tried in order; the first visible match counts. A site file adds evidence: what it does not name
 * (an edit box, a redesign) is still found by the generic rules of lib/page.
 */
export type EditorKind = 'textarea' | 'prosemirror' | 'quill' | 'lexical' | 'contenteditable';

/** One way of putting text into an editor; see lib/page/write.ts. */
export type Rung = 'command' | 'command-lines' | 'command-breaks' | 'paste' | 'beforeinput' | 'setter';

export interface Site {
  /** Stable id, also the file's name: used in settings, policy and counts. */
  id: string;
  /** As people call it. */
  name: string;
  /** Chrome match patterns the content script is registered for; empty for self-hosted chats, which are known by signature. */
  matches: readonly string[];
  /** Narrows `matches` where a host is more than its chat. */
  active?(url: { hostname: string; pathname: string; search: string }): boolean;
  /** For self-hosted chats: all of these selectors must match something in the page. Never an id alone. */
  signature?: readonly string[];
  /** The element the person types in. */
  composer: readonly string[];
  /** Editable fields that are not a way out to the assistant: titles, search boxes. */
  traps?: readonly string[];
  /** The element around the composer and its buttons; nearest ancestor of the composer that matches. */
  boundary: readonly string[];
  /** Send buttons, searched inside the boundary first. */
  send: readonly string[];
  /** Stop buttons: their presence means that an answer is being written. */
  stop: readonly string[];
  /** Buttons and boxes of "edit and resend", where the site has them. */
  edit?: { box: readonly string[]; send: readonly string[] };
  editor: EditorKind;
  /** Ways of writing, best first, where the editor kind's own ladder does not hold. */
  write?: readonly Rung[];
  /** The plain Enter key: sends unless said otherwise. `preference` reads what the site stored about it. */
  enter?: { preference(stored: (key: string) => string | null): 'send' | 'newline' };
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
