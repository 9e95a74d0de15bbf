import type { BrowserContext, Page as Tab } from '@playwright/test';
import { EXTENSION_ID } from './builds.ts';

/**
 * Presses the extension's toolbar icon over `tab` and gives back the side panel that opens: the real one, beside the
 * page, not its document in a tab. Chromium's DevTools protocol can press the icon (`Extensions.triggerAction`).
 */
export async function openSidePanel(context: BrowserContext, tab: Tab, id = EXTENSION_ID): Promise<Tab> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser to ask');
  await tab.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === tab.url());
  if (!target) throw new Error(`no tab shows ${tab.url()}`);
  const panel = context.waitForEvent('page', (page) =>
    page.url().startsWith(`chrome-extension://${id}/sidepanel.html`),
  );
  // Not in Playwright's types yet.
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: target.targetId });
  const opened = await panel;
  await opened.waitForLoadState();
  await session.detach();
  return opened;
}
