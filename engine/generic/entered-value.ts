/** Values that a test types into the field of a name. */
import { afterPrefix, type Value } from './quoted-value';

/** `By.id("password")).sendKeys("…")`, `type('#password', '…')`, `get('input[name="password"]').type('…')`, `fill_in 'Password', with: '…'`. */
const typedInto =
  /(?:["'`]?\]?["'`]\s{0,2}(?:\){1,3}\.(?:sendKeys|send_keys|type|fill|val|setValue|set|fill_in)\(|\)?,\s{0,2}(?::?with(?::|\s?=>)\s?)?)|,\s{0,2}with:\s?)\s{0,2}(?=["'])/y;
const fieldBefore =
  /(?:\b(?:type|fill|fill_in|fillField|setValue|typeText|by\w*|find\w*|element\w*|get|get\w*By\w*|locator|query\w*)|\$)[\w.]{0,20}[( ]\s{0,2}(?::|["'`])[^\n]{0,40}$/i;

/** `passwordField.sendKeys("…")`; the method is no part of the name. */
const method =
  /(?:_?(?:field|input|box|textbox|element|el))?\.(?:send_?keys|set_?text|fill|type|type_keys)\(\s{0,2}(?=["'])/iy;

export function enteredValue(text: string, nameStart: number, nameEnd: number): Value | undefined {
  method.lastIndex = nameEnd;
  if (method.test(text)) return afterPrefix(text, method.lastIndex, 'setter');
  typedInto.lastIndex = nameEnd;
  return typedInto.test(text) && fieldBefore.test(text.slice(Math.max(0, nameStart - 80), nameStart))
    ? afterPrefix(text, typedInto.lastIndex, 'setter')
    : undefined;
}
