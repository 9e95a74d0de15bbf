import { buildPages } from './build.ts';

console.log(`Test pages are in ${await buildPages()}`);
