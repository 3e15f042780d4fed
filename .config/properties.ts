import * as fc from 'fast-check';

/**
 * The same cases on every run, so that a red check is the change's and not the day's. Other cases: `FC_SEED=7 npm test`.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FC_SEED'] ?? 20_261_124) });
