import type { ComponentChildren } from 'preact';

/** What may be wider or taller than its place: scrolled on its own, also with the arrow keys (WCAG 2.1.1). */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, a section would be a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled part must be reachable with the keyboard
    <div class="op-scroll" role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
