// `npm start`: from a fresh machine with nothing but Node to a guarded chat in a browser.
import { needBrowser, needNode, needPackages } from './machine.mjs';

try {
  needNode();
  needPackages();
  const browser = needBrowser();
  const { tsImport } = await import('tsx/esm/api');
  const { runDemo } = await tsImport('./demo/run.ts', import.meta.url);
  await runDemo(browser, { headless: process.argv.includes('--headless') });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
