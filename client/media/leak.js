// The page about a leaked key: tells the extension what is pressed and ticked, shows what it says. Keeps which key it is about, no more.
(() => {
  const vscode = acquireVsCodeApi();
  const boxes = () => [...document.querySelectorAll('input[data-task]')];

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-action]');
    if (button === null) return;
    const { action, path, line, text, run } = button.dataset;
    if (action === 'alive') button.disabled = true;
    vscode.postMessage({ action, path, line: line === undefined ? undefined : Number(line), text, task: run });
  });
  document.addEventListener('change', (event) => {
    const { task } = event.target.dataset;
    if (task !== undefined) vscode.postMessage({ action: 'tick', task, done: event.target.checked });
  });

  window.addEventListener('message', ({ data }) => {
    if (data.key !== undefined) vscode.setState(data.key);
    if (data.progress !== undefined) showProgress(data.progress);
    if (data.alive !== undefined) {
      document.getElementById('alive').textContent = data.alive;
      document.querySelector('button[data-action="alive"]').disabled = false;
    }
  });

  function showProgress(progress) {
    const all = boxes();
    for (const box of all) {
      const tick = progress[box.dataset.task];
      box.checked = tick !== undefined;
      const who = box.parentElement.querySelector('[data-who]');
      who.textContent = tick === undefined ? '' : `(${tick.who}, ${tick.when.slice(0, 16).replace('T', ' ')})`;
    }
    const done = all.filter((box) => box.checked).length;
    const bar = document.getElementById('progress');
    bar.max = all.length;
    bar.value = done;
    document.getElementById('done').textContent = `${done} of ${all.length}`;
  }

  vscode.postMessage({ action: 'ready' });
})();
