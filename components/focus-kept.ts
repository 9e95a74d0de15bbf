/**
 * A button that removes what it stands in would take the focus with it, and a keyboard would start again at the top of
 * the page. Then the focus goes to the heading of the part it was in, which is also what a screen reader then says.
 * A component that knows a better place sets it itself: its effects run after this.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  let had: Element | undefined;
  let part: Element[] = [];
  root.addEventListener(
    'focusin',
    ({ target }) => {
      had = target instanceof Element ? target : undefined;
      part = [];
      for (let at = had?.parentElement; at && at !== root; at = at.parentElement) part.push(at);
    },
    { signal },
  );
  // Left on purpose when the element is still there afterwards: Chromium says it of an element it is about to remove too.
  root.addEventListener(
    'focusout',
    ({ target }) =>
      queueMicrotask(() => {
        if (target === had && had?.isConnected && document.activeElement !== had) had = undefined;
      }),
    { signal },
  );
  const watch = new MutationObserver(() => {
    if (!had || had.isConnected || document.activeElement !== document.body) return;
    had = undefined;
    const heading = part
      .filter((each) => each.isConnected)
      .map((each) => each.querySelector<HTMLElement>('h1, h2, h3'))
      .find((each) => each !== null);
    if (!heading) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
  watch.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
}
