import type { ComponentChildren } from 'preact';

/** What may be wider or taller than its place: scrolled on its own, also with the arrow keys (WCAG 2.1.1). */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled part must be reachable with the keyboard
    <section class="op-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
