const marks =
  /^(\.env|package\.json|deno\.jsonc?|pyproject\.toml|requirements\.txt|setup\.py|Pipfile|go\.mod|pom\.xml|build\.gradle(\.kts)?|Gemfile|.+\.gemspec|mix\.exs|build\.sbt|Package\.swift|composer\.json|Cargo\.toml|.+\.csproj|.+\.sln)$/;

/** Does a file of this name mark the folder of an app or package, the one in which its `.env` lies? */
export const marksProject = (name: string): boolean => marks.test(name);

/** What a fix writes beside the file, in the project's folder. */
export const companionNames = { env: '.env', envExample: '.env.example', gitignore: '.gitignore' } as const;
