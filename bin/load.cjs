'use strict';

// Loads dist/ with code that the build has compiled: most of the time of a short command goes into compiling. Node 22.1 and
// later keep what they have compiled (module.enableCompileCache); for Node 20 the build does (.build/compiled.mjs).

const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** Where the code compiled for this very Node lies, if there is any. */
const compiledFor = (dist) => join(dist, 'compiled', `${process.version}-${process.platform}-${process.arch}`);

/**
 * A `require` for the files of dist/ by their paths in it, with compiled code out of the folder `compiled`. A chunk has the hash
 * of its content in its name, so what was compiled for that name is right; the entry has not, and is not compiled before.
 * What V8 does not take (it was started with other flags, say) it compiles by itself. `loaded` gets what is loaded, by path.
 */
function loader(dist, compiled, loaded = new Map()) {
  return function load(path) {
    const known = loaded.get(path);
    if (known !== undefined) return known.module.exports;
    const file = join(dist, path);
    const code = join(compiled, `${path}.bin`);
    const script = new Script(`(function(exports,require,module,__filename){${readFileSync(file, 'utf8')}\n})`, {
      // Kept in the compiled code: it tells nobody where that was made.
      filename: `zhizao/dist/${path}`,
      cachedData: existsSync(code) ? readFileSync(code) : undefined,
    });
    const module = { exports: {} };
    loaded.set(path, { module, script });
    // Only chunks are asked for by a path, and all lie in one folder: `join` would take a millisecond for all of them.
    const requireFrom = (name) =>
      name.startsWith('.') ? load(`chunks/${name.slice(name.lastIndexOf('/') + 1)}`) : require(name);
    script.runInThisContext()(module.exports, requireFrom, module, file);
    return module.exports;
  };
}

module.exports = { compiledFor, loader };
