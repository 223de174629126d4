const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, also inside of attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char]!);
