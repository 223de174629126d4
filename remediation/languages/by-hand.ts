import type { AdviceLanguage } from '../language';

/** How a variable of the environment is read in languages that Offkey does not rewrite, from each one's own documentation. */
const reads: Readonly<Record<string, string>> = {
  bat: '%NAME%',
  clojure: '(System/getenv "NAME")',
  coffeescript: 'process.env.NAME',
  dart: "Platform.environment['NAME']",
  elixir: 'System.fetch_env!("NAME")',
  erb: "ENV.fetch('NAME')",
  erlang: 'os:getenv("NAME")',
  fsharp: 'System.Environment.GetEnvironmentVariable "NAME"',
  groovy: "System.getenv('NAME')",
  haskell: 'getEnv "NAME"',
  http: '{{$dotenv NAME}}',
  julia: 'ENV["NAME"]',
  lua: 'os.getenv("NAME")',
  makefile: '$(NAME)',
  'objective-c': 'NSProcessInfo.processInfo.environment[@"NAME"]',
  'objective-cpp': 'NSProcessInfo.processInfo.environment[@"NAME"]',
  perl: '$ENV{NAME}',
  r: 'Sys.getenv("NAME")',
  vb: 'Environment.GetEnvironmentVariable("NAME")',
};

const byHand: AdviceLanguage = {
  kind: 'advice',
  id: 'by-hand',
  title: 'other languages',
  languages: Object.keys(reads),
  advice: ({ language }) =>
    `Offkey does not rewrite this language. Put the value into .env and read it here: ${reads[language]!}.`,
};

export default byHand;
