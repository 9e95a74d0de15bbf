import { launch } from '/work/wt/policy/tests/e2e/support/chromium.ts';
import { startServer } from '/work/wt/policy/tests/e2e/support/server.ts';
import { BUILD, EXTENSION_ID, buildWithKey } from '/work/wt/policy/tests/e2e/support/builds.ts';
import { setPolicy } from '/work/wt/policy/tests/e2e/support/policy.ts';
const server = await startServer();
const managed = process.argv[2] === 'managed';
const build = managed ? await buildWithKey() : { path: BUILD, id: EXTENSION_ID };
const policy = managed ? await setPolicy(build.id, { organisationName: 'Eksempel Kommune', kindNationalId: 'block', kindEmail: 'notice', kindSalary:'confirm', customTerms: ['Havørn'], lengthMail: 5, kindEmial: 'x', tone:'strict', userMayChange:['tone'], supportText:'Spørg Servicedesk, lokal 1234.', minimumVersion:'9.0', sitesAdded:['chat.eksempel.dk'], organisationRules:['Skriv aldrig om en navngiven borger'] }) : undefined;
for (const [locale, scheme, w] of [['da-DK','light',1280],['en-GB','dark',1280],['da-DK','light',320]] as const) {
  const context = await launch({ port: server.port, extension: build.path, locale, colorScheme: scheme, viewport: { width: w, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', e => console.log('ERR', e)); page.on('console', m => m.type()==='error' && console.log('CON', m.text()));
  for (const tab of ['settings','policy','privacy','it','about']) {
    await page.goto(`chrome-extension://${build.id}/options.html#${tab}`);
    await page.waitForSelector('.op-main');
    if (managed && tab==='settings') await page.waitForSelector('[data-locked]', {timeout: 15000});
    if (tab==='settings' && w!==320) { await page.locator('[data-part=preview-text]').fill('Mette Lindegaard Holm, 070761-4285, er sygemeldt med stress. mette@firma.dk'); }
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/shots/${managed?'m-':''}${tab}-${locale}-${scheme}-${w}.png`, fullPage: true });
  }
  await context.close();
}
await policy?.remove(); await server.close();
