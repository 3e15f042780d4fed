import { createHash } from 'node:crypto';
import { fontsIn } from '../../../src/adapters/pdf/fonts.ts';
import { renderPdf } from '../../../src/adapters/pdf/render.ts';
import { wholeReport } from './models.ts';

// A process of its own, for another time zone and language: writes the hash of the Chinese report.
const rendered = await renderPdf(wholeReport('zh-CN'), fontsIn(new URL(process.argv[2] ?? '')), {
  replaceMissing: false,
});
process.stdout.write(
  createHash('sha256')
    .update('bytes' in rendered ? rendered.bytes : '')
    .digest('hex'),
);
