/**
 * What the server speaks beyond plain LSP. The only file that client/ may import from server/.
 * Nothing here carries a secret's text.
 */
import type { SkippedFile, ReportedFinding } from '../reports/types';
import type { LeakReport } from '../response/types';

export type { Copy, LeakReport, Network, Progress, Task, UsedBy, Verdict } from '../response/types';
export { historyText, labelled, noteOf, pushedText, sourcesOf, uncheckedText } from '../response/types';

/** Settings, section `offkey`. package.json describes them; defaults stand in server/settings.ts. */
export interface Settings {
  readonly enable: boolean;
  /** Findings below it are not shown. */
  readonly minimumConfidence: 'certain' | 'likely' | 'possible';
  /** Glob patterns (gitignore syntax) of files that are never scanned. */
  readonly exclude: readonly string[];
  readonly scan: {
    /** Also files that .gitignore names. */
    readonly includeIgnored: boolean;
    /** Larger files are named as skipped. Megabytes. */
    readonly maximumFileSize: number;
  };
  readonly liveness: {
    /** May a provider be asked whether a key works, when the user asks for it? */
    readonly enabled: boolean;
  };
  readonly fix: {
    /** Stores offered, in the menu's order; none: those that the workspace uses and the usual ones. */
    readonly stores: readonly string[];
    /** Path inside AWS Secrets Manager, Vault and Conjur under which names are put; default: the workspace folder's name. */
    readonly prefix: string;
  };
}

/** Commands of workspace/executeCommand that the server offers. `Scan` and `Leak` report work-done progress and can be cancelled. */
export const Command = {
  /** () → ScanSummary */
  Scan: 'offkey.server.scan',
  /** (format: 'html' | 'markdown') → string: the report of the last scan, or of what is known. */
  Report: 'offkey.server.report',
  /** (uri, Position) → string: why there is a finding at a place of an open document, or none, as plain text. */
  Why: 'offkey.server.why',
  /** (uri, fingerprint) → void: adds the finding to `.offkeyignore` by workspace/applyEdit. */
  IgnoreInFile: 'offkey.server.ignoreInFile',
  /** No command of the server: an action that asks for the other stores' actions, of kind `MoreStores`, carries it to a client that has it. */
  MoreStores: 'offkey.moreStores',
  /**
   * (uri, fingerprint, form?) → LeakAnswer: where a key is, what uses it, what to do. form `json`: the stable fields alone, as `offkey leak --format json` has them;
   * `markdown`: a text; `tell`: void, a summary by window/showMessage, for the light bulb of clients that show no results.
   */
  Leak: 'offkey.leak',
  /** No command of the server: (uri, fingerprint) opens the page about a leaked key, in a client that has one. */
  ShowLeak: 'offkey.showLeak',
  /**
   * (uri, fingerprint, host, Network?) → Verdict: asks the provider whether the key works. `host` is the one that the user was told (LeakReport, what.alive) and agreed to; where
   * another would be asked, nobody is. Refused where the setting `liveness.enabled` is off. Network: the editor's settings of its proxy; without them the environment's hold.
   */
  Alive: 'offkey.server.alive',
  /** (LeakReport, Progress) → string: the report in Markdown, with what is ticked off. */
  LeakMarkdown: 'offkey.server.leakMarkdown',
  /**
   * (store, reference, path) → void: writes the value of the fix that was chosen last into the named pipe that the store's command reads. Once: it is
   * forgotten then, and so it is when the next fix is chosen.
   */
  Pour: 'offkey.server.pour',
  /** (reason) → void: tells by window/showMessage why there is no fix and what to do instead; carried by an action. */
  WhyNot: 'offkey.server.whyNot',
  /** (FixApplied) → void: tells by window/showMessage how the secret gets into the store; carried by resolved code actions. */
  FixApplied: 'offkey.server.fixApplied',
} as const;

/** Those that a client has, if it names them in its initialization options; the server has the others. */
export const clientCommands: readonly string[] = [Command.MoreStores, Command.ShowLeak];

/**
 * What else a client says in its initialization options: with `picksFiles` it asks itself which files a fix may change (FixApplied.files), before it applies the edit;
 * such edits then need no confirmation. Files that are to stay it names in the action's data and resolves that again: see LeaveFiles.
 */
export interface ClientAbilities {
  readonly commands: readonly string[];
  readonly picksFiles: boolean;
}

/** Beside what the server put into the data of an action: uris of files that stay as they are. */
export interface LeaveFiles {
  readonly leave?: readonly string[];
}

/** Kind of the actions towards stores that the menu leaves out: `quickfix.offkey.more.<store>`. They come only where they are asked for. */
export const MoreStores = 'quickfix.offkey.more';

/** Requests of a server that cannot read files itself: it runs in a browser. The client answers them. */
export const HostRequest = {
  /** (uri) → Uint8Array, or null where there is no such file. */
  ReadFile: 'offkey/readFile',
  /** (uri of a folder) → string[]: names; empty where there is no such folder. */
  List: 'offkey/list',
  /** (name in dist/grammars, without ending) → Uint8Array. */
  Grammar: 'offkey/grammar',
} as const;

/** Notification server → client, after every change of what is known: the findings of one file, [] when they are gone. */
export const FindingsChanged = 'offkey/findings';
export interface FindingsChangedParams {
  readonly uri: string;
  readonly findings: readonly FindingInFile[];
}

export interface FindingInFile extends ReportedFinding {
  readonly uri: string;
  /** Names for people, of the detector and its provider. */
  readonly name: string;
  readonly providerName: string;
}

export interface ScanSummary {
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly findings: number;
  readonly skipped: readonly SkippedFile[];
  readonly cancelled: boolean;
}

export interface LeakAnswer {
  /** Uri of the folder that was searched; the report's paths are below it. */
  readonly folder: string;
  readonly report: LeakReport;
}

/** `data` of a resolved code action towards a store. */
export interface FixApplied {
  readonly store: string;
  /** How the store names it, e.g. `secret/myapp#STRIPE_SECRET_KEY`. */
  readonly reference: string;
  /** The command that puts the secret there; it reads the value from standard input. Empty where the edit itself put it (`.env`). */
  readonly put: { readonly argv: readonly string[] };
  readonly packages: readonly { readonly ecosystem: string; readonly name: string; readonly install: string }[];
  /** What else there is to know: "start with `node --env-file=.env`". */
  readonly notes: readonly string[];
  /** Uris of the files of code that it changes, where they are so many that a person should see them first, and the client picks files. */
  readonly files?: readonly string[];
}

/** The command that puts the secret into its store, as a shell takes it; undefined where the edit itself put it. */
export const putCommand = ({ put }: FixApplied): string | undefined =>
  put.argv.length === 0 ? undefined : put.argv.map(quoted).join(' ');

/** What is left to do after a fix, in words. Nothing of the secret is in it. */
export function whatIsLeft(fix: FixApplied): string | undefined {
  const { reference, packages, notes } = fix;
  const command = putCommand(fix);
  const parts: string[] = [];
  if (command !== undefined)
    parts.push(`Put the secret into ${reference}: \`${command}\` reads it from standard input.`);
  if (packages.length > 0) parts.push(`Install: \`${packages.map(({ install }) => install).join(' && ')}\`.`);
  parts.push(...notes);
  return parts.length === 0 ? undefined : parts.join(' ');
}

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
