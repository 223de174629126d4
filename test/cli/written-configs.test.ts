/** Configs that no schema covers, run by what runs them: the Jenkinsfile by Groovy, TeamCity's by the Kotlin compiler, the Dockerfile by buildah. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, realpathSync, symlinkSync, writeFileSync, copyFileSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { targets } from '../../cli/init/targets';
import { removeTrees, tree } from '../sources/tree';

const command = 'npx --yes offkey ci';
const fresh = (id: string): string => targets.find((target) => target.id === id)!.fresh(command);
const compilers = '.cache/toolchains';

function skip(test: Mocha.Context, why: string): never {
  console.log(`      skipped: ${why}`);
  return test.skip();
}

function ran(root: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  assert.equal(status, 0, error?.message ?? stdout + stderr);
  return stdout;
}

const pathOf = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

/** A script whose unknown methods tell that they were called, and run the closure that they are given: steps of a declarative pipeline. */
const pipeline = `
abstract class Steps extends Script {
  def methodMissing(String name, args) {
    def given = args as List
    println "\${name} \${given.findAll { !(it instanceof Closure) }.join(' ')}".trim()
    given.findAll { it instanceof Closure }.each { it.delegate = this; it.resolveStrategy = Closure.DELEGATE_FIRST; it() }
  }
  def propertyMissing(String name) { name }
}
def settings = new org.codehaus.groovy.control.CompilerConfiguration(scriptBaseClass: Steps.name)
new GroovyShell(this.class.classLoader, new Binding(), settings).evaluate(new File('Jenkinsfile'))
`;

/** As much of TeamCity's DSL as the config uses: what stands in quotes is then what the agent's shell gets. */
const dsl = {
  'kotlin/Dsl.kt': `package jetbrains.buildServer.configs.kotlin
open class Parameters { fun param(name: String, value: String) {} }
open class Vcs { fun root(root: Any) {} }
open class Steps
open class Triggers
object DslContext { val settingsRoot = Any() }
open class BuildType(init: BuildType.() -> Unit) {
    var name = ""
    init { init() }
    fun params(init: Parameters.() -> Unit) = Parameters().init()
    fun vcs(init: Vcs.() -> Unit) = Vcs().init()
    fun steps(init: Steps.() -> Unit) = Steps().init()
    fun triggers(init: Triggers.() -> Unit) = Triggers().init()
}
`,
  'kotlin/Script.kt': `package jetbrains.buildServer.configs.kotlin.buildSteps
import jetbrains.buildServer.configs.kotlin.Steps
class ScriptStep { var name = ""; var scriptContent = "" }
fun Steps.script(init: ScriptStep.() -> Unit) = println(ScriptStep().apply(init).scriptContent)
`,
  'kotlin/Trigger.kt': `package jetbrains.buildServer.configs.kotlin.triggers
import jetbrains.buildServer.configs.kotlin.Triggers
class VcsTrigger
fun Triggers.vcs(init: VcsTrigger.() -> Unit) = VcsTrigger().init()
`,
  'kotlin/Main.kt': 'fun main() { _Self.buildTypes.Offkey }\n',
};

suite('configs, run by what runs them', () => {
  teardown(removeTrees);

  test('the Jenkinsfile calls the steps it should, in the Groovy that Jenkins has', function () {
    const java = pathOf('java');
    if (pathOf('groovy') === undefined || java === undefined)
      return skip(this, 'groovy is not here (apt-get install groovy default-jre-headless)');
    this.timeout(120_000);
    const root = tree({ Jenkinsfile: fresh('jenkins'), 'run.groovy': pipeline });
    const home = dirname(dirname(realpathSync(java)));
    assert.deepEqual(ran(root, 'groovy', ['run.groovy'], { JAVA_HOME: home }).trim().split('\n'), [
      'pipeline',
      'agent any',
      'stages',
      'stage Offkey',
      'steps',
      `sh ${command}`,
      'post',
      'always',
      'archiveArtifacts [artifacts:offkey.sarif, allowEmptyArchive:true]',
      'junit [testResults:offkey-junit.xml, allowEmptyResults:true]',
    ]);
  });

  test('TeamCity’s build type compiles, and gives the shell the branch in quotes', function () {
    if (!existsSync(join(compilers, 'kotlin/ready')))
      return skip(this, 'the Kotlin compiler is not here (node scripts/prepare-toolchains.mjs)');
    this.timeout(240_000);
    const root = tree({ 'kotlin/Offkey.kt': fresh('teamcity'), ...dsl });
    const standard = realpathSync(join(compilers, 'kotlin/kotlin-stdlib.jar'));
    ran(root, 'java', [
      '-cp',
      join(realpathSync(join(compilers, 'kotlin')), '*'),
      'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler',
      '-no-stdlib',
      '-no-reflect',
      '-cp',
      standard,
      '-d',
      'classes',
      'kotlin',
    ]);
    assert.equal(
      ran(root, 'java', ['-cp', ['classes', standard].join(delimiter), 'MainKt']).trim(),
      `${command} --onto "%teamcity.pullRequest.target.branch%"`,
    );
  });

  test('the Dockerfile builds, on a base that stands in for Node’s, and starts Offkey as the user node', function () {
    const shell = pathOf('busybox');
    if (pathOf('buildah') === undefined || shell === undefined)
      return skip(this, 'buildah or busybox is not here (apt-get install buildah busybox-static)');
    this.timeout(180_000);
    // No registry: the base is a shell, and commands that do nothing where the real ones would install.
    const nothing = '#!/bin/sh\nexit 0\n';
    const root = tree({
      'base/usr/bin/apt-get': nothing,
      'base/usr/bin/git': nothing,
      'base/usr/local/bin/x': '',
      'base/tmp/x': '',
      'base/var/lib/apt/lists/x': '',
      'base/etc/passwd': 'root:x:0:0::/:/bin/sh\nnode:x:1000:1000::/:/bin/sh\n',
      'base.Dockerfile': 'FROM scratch\nENV PATH=/usr/local/bin:/usr/bin:/bin\nCOPY . /\n',
      'context/dist/cli.js': '#!/usr/bin/env node\n',
    });
    for (const name of ['apt-get', 'git']) chmodSync(join(root, 'base/usr/bin', name), 0o755);
    mkdirSync(join(root, 'base/bin'));
    copyFileSync(shell, join(root, 'base/bin/busybox'));
    for (const name of ['sh', 'ln', 'chmod', 'rm']) symlinkSync('busybox', join(root, 'base/bin', name));
    copyFileSync('Dockerfile', join(root, 'context/Dockerfile'));
    writeFileSync(
      join(root, 'storage.conf'),
      ['[storage]', 'driver = "vfs"', `graphroot = "${root}/store"`, `runroot = "${root}/run"`, ''].join('\n'),
    );
    const buildah = (...args: string[]): string =>
      ran(root, 'buildah', args, { CONTAINERS_STORAGE_CONF: join(root, 'storage.conf'), BUILDAH_ISOLATION: 'chroot' });
    buildah('build', '--tag', 'base', '--file', 'base.Dockerfile', 'base');
    buildah('build', '--pull=never', '--from', 'localhost/base', '--tag', 'offkey', 'context');
    const { OCIv1 } = JSON.parse(buildah('inspect', '--type', 'image', 'offkey')) as {
      OCIv1: { config: { User: string; Entrypoint: string[]; WorkingDir: string } };
    };
    const { User, Entrypoint, WorkingDir } = OCIv1.config;
    assert.deepEqual({ User, Entrypoint, WorkingDir }, { User: 'node', Entrypoint: ['offkey'], WorkingDir: '/work' });
    const container = buildah('from', '--pull=never', 'localhost/offkey').trim();
    assert.equal(
      buildah('run', container, '--', 'sh', '-c', 'test -x /usr/local/bin/offkey && echo there').trim(),
      'there',
    );
  });
});
