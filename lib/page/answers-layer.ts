/**
 * Room for one quiet line under each finished answer, without a node of ours in the page's own tree.
 *
 * The room is made by an animation on the answer's box (a fixed bottom padding): it changes what is painted and no node, no
 * attribute, no style sheet of the page. The line itself lives in our shadow tree, in a layer laid over the part of the page that
 * scrolls. A scroll timeline moves the layer's content with the page's own scrolling, in the compositor: no work per frame,
 * and no lag. Places are found anew only when a box changes its size or the page says that something moved.
 */

/** Height of a line with its distance to the text, in CSS pixels. */
export const LINE_ROOM = 40;
const LINE_HEIGHT = 32;
/** Wider than this a line is hard to read as one. */
const WIDEST = 860;
/** How far a timeline's run reaches, in pixels of scrolling; longer conversations are not drawn in one piece anyway. */
const FAR = 1_000_000;
/** Layouts are no closer together than this, in milliseconds. */
const APART = 80;

interface Line {
  item: HTMLElement;
  body: HTMLElement;
  box: HTMLElement;
  room?: Animation;
  /** The element the room was made in. */
  roomed?: HTMLElement;
}

interface Layer {
  scroller: Element;
  clip: HTMLElement;
  track: HTMLElement;
  stop: AbortController;
}

export interface AnswerLines {
  /** The element to draw the answer's line in; the same one for as long as the answer stays. */
  show(item: HTMLElement, body: HTMLElement): HTMLElement;
  drop(item: HTMLElement): void;
  /** Finds all places anew, soon. */
  arrange(): void;
  /** Where the line is now in the window; nothing when it is out of sight. */
  boxOf(item: HTMLElement): DOMRect | undefined;
  /** Whether the page is light or dark there. */
  themeOf(item: HTMLElement): 'light' | 'dark';
}

export interface LayerPage {
  /** A place in our shadow tree. */
  slot(): HTMLElement;
  /** The composer with its buttons: lines must not lie over it. */
  composerBox(): Element | undefined;
}

export function createAnswerLines(page: LayerPage, signal: AbortSignal): AnswerLines {
  const lines = new Map<HTMLElement, Line>();
  const layers = new Map<Element, Layer>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const sized = new ResizeObserver(() => arrange());
  /** Weak: what a page takes away, the turns of a long conversation, must not live on here. */
  const watched = new WeakSet<Element>();

  window.addEventListener('resize', () => arrange(), { passive: true, signal });
  signal.addEventListener('abort', () => {
    sized.disconnect();
    clearTimeout(timer);
    for (const line of lines.values()) line.room?.cancel();
    for (const layer of layers.values()) removeLayer(layer);
    lines.clear();
    layers.clear();
  });

  function arrange(): void {
    if (timer !== undefined || signal.aborted || lines.size === 0) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        last = performance.now();
        layout();
      },
      Math.max(0, last + APART - performance.now()),
    );
  }

  function layout(): void {
    const seen = new Set<Element>();
    const composer = page.composerBox();
    const wanted: { line: Line; layer: Layer; top: number; left: number; width: number; hidden: boolean }[] = [];
    for (const line of lines.values()) {
      makeRoom(line);
      const holder = line.roomed ?? line.body;
      const rect = holder.getBoundingClientRect();
      const scroller = scrollerOf(holder);
      const layer = layers.get(scroller) ?? addLayer(scroller);
      const origin = originOf(scroller);
      seen.add(scroller);
      for (const part of [holder, scroller, childOn(scroller, holder)]) if (part) watch(part);
      wanted.push({
        line,
        layer,
        top: rect.bottom - LINE_ROOM + 6 - origin.top + scroller.scrollTop,
        left: rect.left - origin.left,
        width: Math.min(rect.width, WIDEST),
        hidden: rect.width < 40 || rect.height < LINE_ROOM || !holder.isConnected,
      });
    }
    if (composer) watch(composer);
    for (const [scroller, layer] of layers) {
      if (!seen.has(scroller)) {
        removeLayer(layer);
        layers.delete(scroller);
        continue;
      }
      place(layer, composer);
    }
    for (const { line, layer, top, left, width, hidden } of wanted) {
      if (line.box.parentElement !== layer.track) layer.track.append(line.box);
      Object.assign(line.box.style, {
        position: 'absolute',
        top: `${Math.round(top)}px`,
        left: `${Math.round(left)}px`,
        width: `${Math.floor(width)}px`,
        height: `${LINE_HEIGHT}px`,
        pointerEvents: 'auto',
        visibility: hidden ? 'hidden' : 'visible',
      });
    }
  }

  function watch(element: Element): void {
    if (watched.has(element)) return;
    watched.add(element);
    sized.observe(element);
  }

  /** Once for each box: reads its own padding first and adds to it. */
  function makeRoom(line: Line): void {
    if (line.room && line.roomed?.isConnected) return;
    line.room?.cancel();
    const holder = blockOf(line.body);
    const own = Number.parseFloat(getComputedStyle(holder).paddingBlockEnd) || 0;
    const padding = `${own + LINE_ROOM}px`;
    line.roomed = holder;
    line.room = holder.animate({ paddingBlockEnd: [padding, padding] }, { duration: 1, fill: 'forwards' });
  }

  function addLayer(scroller: Element): Layer {
    const clip = document.createElement('div');
    const track = document.createElement('div');
    clip.append(track);
    page.slot().append(clip);
    Object.assign(clip.style, { position: 'fixed', overflow: 'hidden', pointerEvents: 'none' });
    Object.assign(track.style, { position: 'absolute', top: '0', left: '0', width: '100%', height: '0' });
    const stop = new AbortController();
    const layer: Layer = { scroller, clip, track, stop };
    layers.set(scroller, layer);
    moveWith(scroller, track, stop.signal);
    // Focus and "scroll into view" scroll the layer, which does not scroll by itself: the page scrolls instead.
    clip.addEventListener(
      'scroll',
      () => {
        const { scrollTop } = clip;
        if (scrollTop === 0) return;
        clip.scrollTop = 0;
        scroller.scrollBy({ top: scrollTop, behavior: 'instant' });
      },
      { passive: true, signal: stop.signal },
    );
    clip.addEventListener(
      'wheel',
      (event) => scroller.scrollBy({ top: event.deltaY, left: event.deltaX, behavior: 'instant' }),
      { passive: true, signal: stop.signal },
    );
    return layer;
  }

  function place({ scroller, clip }: Layer, composer: Element | undefined): void {
    const view = viewOf(scroller);
    let { top, bottom } = view;
    const bar = composer && staysInPlace(composer, scroller) ? composer.getBoundingClientRect() : undefined;
    const middle = (top + bottom) / 2;
    if (bar && bar.top > middle && bar.top < bottom) bottom = bar.top;
    Object.assign(clip.style, {
      top: `${top}px`,
      left: `${view.left}px`,
      width: `${view.right - view.left}px`,
      height: `${Math.max(0, bottom - top)}px`,
      colorScheme: isDark(scroller) ? 'dark' : 'light',
    });
  }

  return {
    show(item, body) {
      const known = lines.get(item);
      if (known && known.body === body) return known.box;
      known?.room?.cancel();
      const box = known?.box ?? document.createElement('div');
      lines.set(item, { item, body, box });
      arrange();
      return box;
    },
    drop(item) {
      const line = lines.get(item);
      if (!line) return;
      line.room?.cancel();
      line.box.remove();
      lines.delete(item);
      for (const element of [line.body, line.roomed]) {
        if (element && watched.delete(element)) sized.unobserve(element);
      }
      if (lines.size > 0) return arrange();
      for (const layer of layers.values()) removeLayer(layer);
      layers.clear();
    },
    arrange,
    boxOf(item) {
      const box = lines.get(item)?.box.getBoundingClientRect();
      return box && box.width > 0 ? box : undefined;
    },
    themeOf: (item) => (isDark(item) ? 'dark' : 'light'),
  };
}

function removeLayer(layer: Layer): void {
  layer.stop.abort();
  layer.clip.remove();
}

/** Moves `track` up by as much as `scroller` is scrolled. */
function moveWith(scroller: Element, track: HTMLElement, signal: AbortSignal): void {
  const reversed = getComputedStyle(scroller).flexDirection === 'column-reverse';
  if (!reversed && typeof ScrollTimeline === 'function') {
    const run = track.animate({ transform: ['translateY(0px)', `translateY(${-FAR}px)`] }, {
      timeline: new ScrollTimeline({ source: scroller, axis: 'block' }),
      fill: 'both',
      rangeStart: '0px',
      rangeEnd: `${FAR}px`,
    } as KeyframeAnimationOptions);
    signal.addEventListener('abort', () => run.cancel());
    return;
  }
  const follow = () => {
    track.style.transform = `translateY(${-scroller.scrollTop}px)`;
  };
  follow();
  const source = scroller === document.scrollingElement ? document : scroller;
  source.addEventListener('scroll', follow, { passive: true, signal });
}

/** The nearest ancestor that really scrolls, else the document's. */
function scrollerOf(element: Element): Element {
  const whole = document.scrollingElement ?? document.documentElement;
  for (
    let parent = parentAcross(element);
    parent && parent !== document.body && parent !== whole;
    parent = parentAcross(parent)
  ) {
    if (parent.scrollHeight <= parent.clientHeight + 1) continue;
    if (/auto|scroll|overlay/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return whole;
}

function parentAcross(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function viewOf(scroller: Element): { top: number; left: number; right: number; bottom: number } {
  if (scroller === document.scrollingElement) {
    return { top: 0, left: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight };
  }
  const rect = scroller.getBoundingClientRect();
  return {
    top: Math.max(0, rect.top),
    left: rect.left,
    right: rect.left + scroller.clientWidth,
    bottom: Math.min(window.innerHeight, rect.bottom),
  };
}

/** Where the layer's own zero is, in the window. */
function originOf(scroller: Element): { top: number; left: number } {
  const view = viewOf(scroller);
  return { top: view.top, left: view.left };
}

/** The scroller's child that holds the element: its size says when something above has grown. */
function childOn(scroller: Element, element: Element): Element | undefined {
  let child: Element = element;
  for (let parent = parentAcross(element); parent && parent !== scroller; parent = parentAcross(parent)) child = parent;
  return child === element ? undefined : child;
}

/** A composer that does not scroll away with the page: outside the scroller, or stuck to it. */
function staysInPlace(composer: Element, scroller: Element): boolean {
  for (let element: Element | null = composer; element && element !== scroller; element = parentAcross(element)) {
    if (/sticky|fixed|absolute/.test(getComputedStyle(element).position)) return true;
  }
  return scroller !== document.scrollingElement && !scroller.contains(composer);
}

/** The nearest box that takes padding: an inline or boxless body stands in its parent. */
function blockOf(body: HTMLElement): HTMLElement {
  for (let element: HTMLElement | null = body; element; element = element.parentElement) {
    if (!/^(?:inline|contents|none)$|^table/.test(getComputedStyle(element).display)) return element;
  }
  return body;
}

/** Dark when the first painted background behind the place is. */
function isDark(place: Element): boolean {
  for (let element: Element | null = place; element; element = parentAcross(element)) {
    const [red, green, blue, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return (
    matchMedia('(prefers-color-scheme: dark)').matches &&
    getComputedStyle(document.documentElement).colorScheme.includes('dark')
  );
}
