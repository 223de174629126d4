/** Places where a program runs that has no environment of its own, seen in its text and its project: here a lookup would be wrong whatever the language. */
import type { Source, Traces } from './types';

const phone =
  /^\s*import\s+(?:static\s+)?(?:android|androidx)\.|^\s*import\s+(?:UIKit|SwiftUI|WatchKit|TVUIKit)\b|\bfrom\s+['"](?:react-native|expo)(?:['"]|-|\/)/m;

/** Why not, in an app for a phone; undefined elsewhere. */
export const runsOnPhone = ({ text }: Source): string | undefined =>
  phone.test(text)
    ? 'This code runs in an app: whatever it holds, everybody who has the app can read. Let a server of yours use the key and call that.'
    : undefined;

const microcontroller =
  /^\s*#\s*include\s*[<"](?:Arduino|ESP8266WiFi|WiFi|esp_\w+|freertos\/\w+|avr\/\w+|pico\/\w+)\.h[>"]/m;

/** Why not, in firmware; undefined elsewhere. */
export const runsInFirmware = ({ text }: Source): string | undefined =>
  microcontroller.test(text)
    ? 'A microcontroller has no environment. Keep the value out of git: in a header that .gitignore names, or written to the device when it is set up.'
    : undefined;

export const inBrowser =
  'This code runs in a browser: whatever it holds, every visitor can read. Let a server of yours use the key and call that.';

/** Prefixes of variables that a bundler copies into what it ships: Vite, Next.js, Create React App, Expo, Nuxt, Gatsby, Vue CLI, Storybook, Angular, Taro. */
const published = 'VITE|NEXT_PUBLIC|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK|NG_APP|TARO_APP';
const publishedName = new RegExp(`^(?:${published})_\\w`);

/** Does a bundler copy a variable of this name into what browsers get? */
export const isPublished = (name: string): boolean => publishedName.test(name);

/** What only code for a browser says. */
const certain = new RegExp(
  [
    String.raw`\bimport\.meta\.env\b`,
    String.raw`^\s*['"]use client['"]`,
    String.raw`\b(?:${published})_\w`,
    String.raw`['"]\$env\/(?:static|dynamic)\/public['"]`,
    String.raw`\b(?:createRoot|hydrateRoot)\(`,
    String.raw`\bReactDOM\.(?:render|hydrate)\(`,
    String.raw`\buse(?:State|Effect|Reducer|LayoutEffect)\(`,
    String.raw`\b(?:chrome|browser)\.(?:runtime|tabs|storage)\.`,
  ].join('|'),
  'm',
);
/** What it says, too, but a program that drives a browser as well. */
const likely =
  /\bdocument\.(?:getElementById|querySelector|createElement|addEventListener|body|cookie)\b|\bwindow\.\w|\blocalStorage\.|\$\(document\)/;
const node =
  /\bfrom\s+['"]node:|\brequire\(\s*['"](?:node:|fs['"]|path['"]|http['"]|https['"]|express|puppeteer|playwright|jsdom)|\bfrom\s+['"](?:fs|path|http|https|express|puppeteer|playwright|jsdom)|\b__dirname\b|\bprocess\.(?:argv|exit|cwd|on|stdin)\b/;

/** Why not, in JavaScript or TypeScript for browsers; undefined elsewhere. */
export function runsInBrowser({ text, path, traces }: Source & { readonly traces?: Traces }): string | undefined {
  if (certain.test(text)) return inBrowser;
  if (node.test(text)) return undefined;
  return likely.test(text) || isServed(path) || (traces !== undefined && isBundled(path, traces))
    ? inBrowser
    : undefined;
}

/** Folders whose files a web server gives to everybody. */
const isServed = (path: string): boolean => /(^|\/)(?:public|wwwroot|htdocs)\/.*\.m?jsx?$/.test(path);

/** Does a bundler put the file into the page: one below `src` in a project that makes nothing but pages? */
function isBundled(path: string, { paths, listings }: Traces): boolean {
  if (
    !/^src\//.test(path) ||
    /(^|\/)(?:server|api|electron|scripts|tests?|__tests__|e2e)\/|\.(?:server|config|test|spec)\./.test(path)
  )
    return false;
  const manifest = listings.find((one) => one.path === 'package.json')?.text ?? '';
  if (servers.test(manifest)) return false;
  return pages.test(manifest) || (/"vite"\s*:/.test(manifest) && paths.includes('index.html'));
}

const pages = /"(?:react-scripts|@vue\/cli-service|@angular\/core)"\s*:/;
const servers =
  /"(?:next|nuxt|astro|vike|@sveltejs\/kit|@remix-run\/\w+|@solidjs\/start|@angular\/ssr|express|fastify|koa|hono|@nestjs\/core|@hapi\/hapi|electron)"\s*:/;
