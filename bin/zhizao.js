#!/usr/bin/env node
'use strict';

// CommonJS, as all of dist/ (.build/build.mjs): Node loads it several milliseconds faster than ES modules.

const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const dist = join(__dirname, '../dist');
const { compiledFor, loader } = require('./load.cjs');

enableCompileCache?.();
if (existsSync(compiledFor(dist))) loader(dist, compiledFor(dist))('cli/main.cjs');
else require('../dist/cli/main.cjs');
