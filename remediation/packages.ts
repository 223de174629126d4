import type { Package } from './types';

/** Packages by ecosystem, with the command that installs them. */
export const npm = (name: string): Package => ({ ecosystem: 'npm', name, install: `npm install ${name}` });
export const pypi = (name: string): Package => ({ ecosystem: 'pypi', name, install: `pip install ${name}` });
/**
 * Maven has no command that adds a dependency to a project: the text says what to write.
 * @param name group:artifact
 */
export const maven = (name: string): Package => ({
  ecosystem: 'maven',
  name,
  install: `add the dependency ${name} to pom.xml, or implementation("${name}:VERSION") to build.gradle`,
});
export const go = (name: string): Package => ({ ecosystem: 'go', name, install: `go get ${name}` });
export const rubygem = (name: string): Package => ({ ecosystem: 'rubygems', name, install: `bundle add ${name}` });
export const packagist = (name: string): Package => ({
  ecosystem: 'packagist',
  name,
  install: `composer require ${name}`,
});
export const nuget = (name: string): Package => ({ ecosystem: 'nuget', name, install: `dotnet add package ${name}` });
export const crate = (name: string): Package => ({ ecosystem: 'crates', name, install: `cargo add ${name}` });
