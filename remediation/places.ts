/** Places where a program runs that has no environment of its own, seen in its text: here a lookup would be wrong whatever the language. */
import type { FixRequest } from './types';

const phone = /^\s*import\s+(?:static\s+)?(?:android|androidx)\.|^\s*import\s+(?:UIKit|SwiftUI|WatchKit|TVUIKit)\b/m;

/** Why not, in an app for a phone; undefined elsewhere. */
export const runsOnPhone = ({ text }: FixRequest): string | undefined =>
  phone.test(text)
    ? 'This code runs in an app: whatever it holds, everybody who has the app can read. Let a server of yours use the key and call that.'
    : undefined;

const microcontroller =
  /^\s*#\s*include\s*[<"](?:Arduino|ESP8266WiFi|WiFi|esp_\w+|freertos\/\w+|avr\/\w+|pico\/\w+)\.h[>"]/m;

/** Why not, in firmware; undefined elsewhere. */
export const runsInFirmware = ({ text }: FixRequest): string | undefined =>
  microcontroller.test(text)
    ? 'A microcontroller has no environment. Keep the value out of git: in a header that .gitignore names, or written to the device when it is set up.'
    : undefined;
