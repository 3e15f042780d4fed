import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantFolder, zhizao } from './zhizao.ts';

/** The screw works' questionnaire with a cost by share, a yearly part and a named band. */
const yaml = `format: 1
id: priced
version: 1.0.0
status: { is: draft, since: 2026-01-05 }
locales: [zh-CN]
title: { zh-CN: 有价的问卷 }
disclaimer: { zh-CN: 自评。 }
profile:
  fields: [{ id: machines, kind: number, title: { zh-CN: 设备台数 }, unit: { zh-CN: 台 } }]
not-applicable: refused
dimensions:
  - id: online
    title: { zh-CN: 联网 }
    questions:
      - id: online.share
        kind: percent
        title: { zh-CN: 联网率 }
        ask: { zh-CN: 联网设备占百分之几？ }
        source: own-reading
        bands: [{ from: 0, points: 0 }, { from: 30, points: 1, label: { zh-CN: 三成以上 } }]
actions:
  - id: gateway
    title: { zh-CN: 装网关 }
    source: own-reading
    what: { zh-CN: 装网关。 }
    lifts: { online.share: 1 }
    months: 2
    basis: { certainty: estimate, text: { zh-CN: 估算。 } }
    cost:
      per: [{ figure: machines, share: 0.1, at-least: 1, otherwise: 3, min: 0.15, max: 0.4 }]
      upkeep: { share: 0.15 }
`;

test('prices are shown as written, with the share that they are for and what follows every year', async () => {
  const cwd = plantFolder();
  writeFileSync(join(cwd, 'priced.yaml'), yaml);
  const { stdout, stderr } = await zhizao(cwd, 'show', 'priced.yaml');
  expect(stderr).toBe('');
  expect(stdout).toContain('按“设备台数”的 10% 计，每单位 0.15–0.4 万元（至少 1）');
  expect(stdout).toMatch(/每年 +投入的 15%/);
  expect(stdout).toContain('1 分  三成以上（30%及以上）');
});
