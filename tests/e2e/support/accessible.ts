import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds, one line a rule; `[]` when nothing stands in anybody's way. It looks into open shadow roots, so on a
 * chat page `within` names our own host: the site's faults are not ours.
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  return run(page, within, {});
}

/** What of it can differ between light and dark, once `violations` has looked at the same state in one of them. */
export async function colourViolations(page: Page, within?: string): Promise<string[]> {
  return run(page, within, { runOnly: ['color-contrast', 'link-in-text-block'] });
}

async function run(page: Page, within: string | undefined, options: { runOnly?: string[] }): Promise<string[]> {
  // Through the debugger: the page's own policy lets no script in. Half a megabyte, so once a document.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
  return page.evaluate(
    async ([selector, how]) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(on: unknown, how: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
        };
      };
      const { violations: found } = await axe.run(selector ?? document, { resultTypes: ['violations'], ...how });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    },
    [within, options] as const,
  );
}

/** WCAG 2.2, 2.5.8: everything that can be pressed is 24 px both ways. Links within a sentence are excepted there. */
export async function smallTargets(page: Page, within = 'body'): Promise<string[]> {
  return page.locator(within).evaluate((root) => {
    const trees: (Element | ShadowRoot)[] = [root];
    const small: string[] = [];
    for (const tree of trees) {
      for (const element of tree.querySelectorAll('*')) {
        if (element.shadowRoot) trees.push(element.shadowRoot);
        if (!element.matches('button, input:not([type="hidden"]), select, textarea, summary, [role="button"], a[href]'))
          continue;
        if (element.matches('a[href]') && getComputedStyle(element).display === 'inline') continue;
        // The label is part of what can be pressed.
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        if (width === 0 || height === 0) continue;
        if (width < 23.5 || height < 23.5) {
          small.push(`${element.outerHTML.slice(0, 90)} ${Math.round(width)}x${Math.round(height)}`);
        }
      }
    }
    return small;
  });
}
