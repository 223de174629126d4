// Runs a command and watches that it goes on: one that has said nothing for long is stopped, with a picture of what it waited for.
import { spawn, spawnSync } from 'node:child_process';

/** Longest silence of a runner that still works: the slowest single test compiles for two minutes on a busy machine. Milliseconds. */
const longestSilence = 8 * 60_000;

/**
 * Runs a command, its output passed on as it comes.
 * @param silence how long it may say nothing, in milliseconds
 * @returns its exit code (null after a signal), what kept it from starting, and whether it was stopped because it hung
 */
export function runWatched(command, args, { cwd, env, silence = longestSilence }) {
  return new Promise((resolve) => {
    // A group of its own, so that what it started ends with it.
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let hung = false;
    const stop = () => {
      hung = true;
      console.error(`\nNothing was heard for ${Math.round(silence / 60_000)} minutes: stopped. What was running:`);
      console.error(processesOf(child.pid));
      end(child);
    };
    const timer = setTimeout(stop, silence);
    const passOn = (from, to) =>
      from.on('data', (piece) => {
        timer.refresh();
        to.write(piece);
      });
    passOn(child.stdout, process.stdout);
    passOn(child.stderr, process.stderr);
    const passSignal = (signal) => {
      end(child);
      process.kill(process.pid, signal);
    };
    process.once('SIGINT', passSignal).once('SIGTERM', passSignal);
    const done = (result) => {
      clearTimeout(timer);
      child.stdout?.destroy();
      child.stderr?.destroy();
      process.off('SIGINT', passSignal).off('SIGTERM', passSignal);
      resolve({ ...result, hung });
    };
    child.once('error', (error) => done({ status: null, error }));
    child.once('close', (status) => done({ status }));
    // A server that a test left behind would hold the pipes open for ever.
    child.once('exit', (status) => setTimeout(done, 5_000, { status }).unref());
  });
}

/** Ends a process and all that it started. */
function end(child) {
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** The processes of a group, with what the kernel says they wait for; where `ps` is missing, that. */
function processesOf(group) {
  const { stdout, error } = spawnSync('ps', ['-e', '-o', 'pgid,pid,ppid,stat,time,wchan:24,args'], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (error) return `(ps: ${error.message})`;
  const [heading, ...lines] = stdout.split('\n');
  return [heading, ...lines.filter((line) => Number.parseInt(line, 10) === group)]
    .map((line) => line.slice(0, 200))
    .join('\n');
}
