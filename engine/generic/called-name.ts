/** Names as they are met in a text, with a method at their end or in front, and what they mean. */
import { meaningOf, type NameMeaning } from './name';

/**
 * `password.equals(…)` compares a password, `getPassword()` is one, `passwordField.sendKeys(…)` types it. The name's beginning stays where it is.
 */
export const withoutMethod = (name: string, called: boolean): string =>
  called
    ? name.replace(/^((?:\w+\.)*)get_?(?=[A-Z_])/, '$1').replace(/\.Should$/, '')
    : name
        .replace(/\.(?:equals|equalsIgnoreCase|compareTo|contentEquals|isEqualTo|ShouldBe)$/, '')
        .replace(typedInto, '');

const typedInto =
  /(?:_?(?:field|input|box|textbox|element|el))?\.(?:send_?keys|set_?text)$|_?(?:field|input|box|textbox|element|el)\.(?:fill|type|type_keys)$/i;

/** A few names make most of the hits in a program; what they mean is worked out once. */
const meanings = new Map<string, NameMeaning | undefined>();
const mostMeanings = 16_384;

export function knownMeaning(name: string): NameMeaning | undefined {
  if (meanings.has(name)) return meanings.get(name);
  if (meanings.size >= mostMeanings) meanings.clear();
  const meaning = meaningOf(name);
  meanings.set(name, meaning);
  return meaning;
}
