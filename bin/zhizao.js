#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and later keep the compiled code of the bundle between runs; Node 20 does not know the function.
module.enableCompileCache?.();

await import('../dist/cli/main.mjs');
