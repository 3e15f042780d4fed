// Stands in for node:child_process, which commander loads at every start for commands that are programs of their own. There
// are none here, and Node takes several milliseconds to load it.
module.exports = {};
