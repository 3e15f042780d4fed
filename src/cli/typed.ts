/** A command line as somebody can type or paste it: what holds spaces or signs of a shell stands in quotes. */
export const typedLine = (...parts: readonly string[]): string => parts.map(quoted).join(' ');

const quoted = (text: string): string =>
  /^[^\s"'$`\\;&|<>()*?[\]!#~]+$/.test(text) ? text : `"${text.replace(/["$`\\]/g, '\\$&')}"`;
