// The clients of all stores for Rust.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { has, run } from './command.mjs';

const crates = {
  'aws-config': '1.13.0',
  'aws-sdk-secretsmanager': '1.125.0',
  'aws-sdk-ssm': '1.133.0',
  vaultrs: '0.8.0',
  tokio: { version: '1.54.1', features: ['full'] },
};

export default {
  // Minutes of building: only where it is asked for.
  slow: true,
  missing: () => !has('cargo', '--version') && 'Rust',
  versions: [JSON.stringify(crates)],
  make(folder) {
    const dependencies = Object.entries(crates).map(([name, version]) =>
      typeof version === 'string'
        ? `${name} = "=${version}"`
        : `${name} = { version = "=${version.version}", features = ${JSON.stringify(version.features)} }`,
    );
    writeFileSync(
      join(folder, 'Cargo.toml'),
      `[package]\nname = "stores"\nversion = "0.1.0"\nedition = "2021"\n\n[profile.dev]\ndebug = 0\n\n[dependencies]\n${dependencies.join('\n')}\n`,
    );
    mkdirSync(join(folder, 'src', 'bin'), { recursive: true });
    writeFileSync(join(folder, 'src', 'bin', 'warm.rs'), 'fn main() {}\n');
    run(folder, 'cargo', 'build', '--quiet', '--jobs', '2');
  },
};
