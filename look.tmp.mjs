// node look.tmp.mjs port out path w h scheme [steps as js]
import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
const [port, out, path, width = '1440', height = '900', scheme = 'light', steps = '', full=''] = process.argv.slice(2);
const browser = await pw.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-gl=angle', '--use-angle=swiftshader', '--hide-scrollbars'] });
const page = await browser.newPage({ viewport: { width: +width, height: +height }, colorScheme: scheme, locale: 'zh-CN', reducedMotion: 'reduce', acceptDownloads: true });
page.on('console', (m) => (m.type() === 'error' || m.type() === 'warning') && console.log('console', m.text()));
page.on('pageerror', (e) => console.log('pageerror', e.message));
await page.goto(`http://localhost:${port}${path}`);
await page.waitForLoadState('networkidle');
await page.waitForTimeout(500);
if (steps) await new Function('page', `return (async () => { ${steps} })()`)(page);
await page.waitForTimeout(500);
await page.screenshot({ path: `/tmp/shots/${out}.png`, fullPage: !!full });
await browser.close();
