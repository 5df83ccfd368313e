// Reports wait in the browser until handling has accepted them: sent now where there is a network, later where not.

// Each waiting report has an entry of its own, so that windows do not overwrite each other's.
const KEPT = "report:";
const SENT = "reported";
const AGAIN_AFTER = 60_000;
const waiting = () => Object.keys(localStorage)
  .filter(key => key.startsWith(KEPT))
  .map(key => JSON.parse(localStorage.getItem(key)))
  .sort((a, b) => a.completion_time < b.completion_time ? -1 : 1);
const store = (report) => localStorage.setItem(KEPT + report.key, JSON.stringify(report));
const remove = (report) => localStorage.removeItem(KEPT + report.key);
const sent = () => JSON.parse(localStorage.getItem(SENT) ?? "[]");
const same = (a, b) => ["tracking_id", "event_type", "location", "voyage"].every(name => a[name] === b[name]);
const describeReport = (report) =>
  `${report.tracking_id}: ${report.event_type} in ${report.location}${report.voyage ? ", " + report.voyage : ""}`;
const result = document.getElementById("result");

function showResult(text, style) {
  document.getElementById("done")?.remove();
  result.textContent = text;
  result.className = "banner " + style;
  result.hidden = false;
}

function show() {
  document.getElementById("offline").hidden = navigator.onLine;
  const section = document.getElementById("waiting");
  const list = section.querySelector("ul");
  const all = waiting();
  const state = JSON.stringify(all);
  if (list.dataset.state === state) return; // Nothing is redrawn under somebody's finger.
  list.dataset.state = state;
  section.hidden = all.length === 0;
  list.replaceChildren(...all.map(report => {
    const item = document.createElement("li");
    const text = document.createElement("span");
    text.textContent = describeReport(report) + (report.refused ? ". Refused: " + report.refused : "");
    item.append(text);
    if (report.refused) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = "Forget it";
      button.setAttribute("aria-label", "Forget " + describeReport(report));
      button.addEventListener("click", () => { remove(report); show(); });
      item.append(button);
    }
    return item;
  }));
}

// The UN/LOCODE of a name, from the page's list of locations; works without a network.
function locode(text) {
  const typed = text.trim().toUpperCase();
  const known = [...document.querySelectorAll("#ports option")].map(option => option.value);
  const label = known.find(value => value.toUpperCase() === typed || value.toUpperCase().startsWith(typed + " ("));
  return label ? label.slice(-6, -1) : typed;
}

function read(form, button) {
  const data = new FormData(form, button);
  const [type, port, voyage] = (data.get("event") ?? "").split("|");
  const time = data.get("time");
  return {
    key: crypto.randomUUID?.() ?? String(Math.random()),
    completion_time: (time ? new Date(time) : new Date()).toISOString(),
    tracking_id: data.get("id").trim().toUpperCase(),
    event_type: type || data.get("type"),
    location: port || locode(data.get("location")),
    voyage: type ? voyage : (data.get("voyage") ?? "").trim(),
  };
}

// A report waits until handling has it on record or refuses it; after a 429 or a server error it is sent again.
async function send(report) {
  const { completion_time, tracking_id, event_type, location, voyage } = report;
  const response = await fetch("/handling/v1/incidents", {
    method: "POST", headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ completion_time, tracking_id, event_type, location, voyage }),
    signal: AbortSignal.timeout(30_000),
  });
  if (response.status >= 500 || response.status === 429) return;
  if (response.ok) {
    localStorage.setItem(SENT, JSON.stringify([...sent().slice(-20), { ...report, at: Date.now() }]));
    remove(report);
  } else {
    const problem = await response.json().catch(() => ({}));
    const why = problem.errors?.map(error => error.message).join("; ") || problem.detail || `status ${response.status}`;
    store({ ...report, refused: why, fields: problem.errors ?? [] });
  }
}

// One at a time, also across windows; without a network all of them wait.
async function sendAll() {
  try {
    for (const report of waiting().filter(each => !each.refused)) await send(report);
  } catch (noNetwork) {
    console.debug("Reports wait:", noNetwork.message);
  }
}
const locked = (work) => navigator.locks ? navigator.locks.request("reports", work) : work();

async function flush() {
  await locked(sendAll);
  show();
}

// Confirms reports that had been waiting; a report that was just submitted has a confirmation of its own.
async function sendWaiting() {
  const before = waiting().filter(report => !report.refused);
  if (before.length === 0) return;
  await flush();
  const left = new Map(waiting().map(report => [report.key, report]));
  const done = before.filter(report => !left.has(report.key));
  const refused = before.filter(report => left.get(report.key)?.refused);
  if (busy) return;
  if (done.length > 0) showResult(`On record now: ${done.map(describeReport).join("; ")}.`, "good");
  if (refused.length > 0) showResult(`Not on record: ${refused.map(describeReport).join("; ")}. The list above says why.`, "bad");
}

// Links an input to its hint, if it has one, and to its error.
function describe(input, ...error) {
  const hint = (input.getAttribute("aria-describedby") ?? "").split(" ").filter(id => id && !id.endsWith("-error"));
  input.setAttribute("aria-describedby", [...hint, ...error].join(" "));
}

function mark(form, fields) {
  const names = { completion_time: "time", event_type: "type", tracking_id: "id" };
  for (const old of form.querySelectorAll(".error")) old.remove();
  for (const old of form.querySelectorAll("[aria-invalid]")) {
    old.removeAttribute("aria-invalid");
    describe(old);
  }
  for (const { field, message } of fields) {
    const input = form.elements[names[field] ?? field];
    if (!(input instanceof HTMLInputElement) || input.type === "hidden") continue;
    const error = document.createElement("p");
    error.className = "error";
    error.id = input.id + "-error";
    error.textContent = message;
    input.after(error);
    input.setAttribute("aria-invalid", "true");
    describe(input, error.id);
  }
}

let busy = false;

document.addEventListener("submit", async event => {
  const form = event.target.closest("[data-report]");
  if (!form) return;
  const report = read(form, event.submitter);
  const again = !form.elements.time?.value && sent().some(old => same(old, report) && Date.now() - old.at < AGAIN_AFTER);
  const waits = waiting().some(other => same(other, report) && !other.refused);
  // Where storage is not available this throws, and the form is sent without the script.
  if (!busy && !again && !waits) store(report);
  event.preventDefault();
  event.stopImmediatePropagation();
  if (busy) return;
  if (again) return respond("This was reported a moment ago and is on record. It counts once.", "good");
  if (waits) return respond("This report waits already. It will be sent once.", "");
  busy = true;
  event.submitter?.setAttribute("aria-disabled", "true");
  await flush();
  event.submitter?.removeAttribute("aria-disabled");
  busy = false;
  const kept = waiting().find(other => other.key === report.key);
  if (!kept) {
    const done = [report.event_type, report.location, report.voyage].join("|");
    location.assign("/report?" + new URLSearchParams({ id: report.tracking_id, done }));
  } else if (kept.refused) {
    remove(kept);
    show();
    respond("Not on record: " + kept.refused, "bad");
    mark(form, kept.fields);
  } else {
    respond((navigator.onLine ? "Handling cannot be reached." : "No network.")
      + " The report waits in this browser and is sent by itself.", "");
  }
}, true);

function respond(text, style) {
  showResult(text, style);
  result.focus();
}

// The cached page is the same for every cargo: the tracking id is in the address.
const requested = new URLSearchParams(location.search).get("id") ?? "";
for (const field of document.querySelectorAll("input[name=id]")) field.value ||= requested;
if (requested && !document.getElementById("expected")) document.getElementById("other").open = true;

addEventListener("online", () => { show(); sendWaiting(); });
addEventListener("offline", show);
addEventListener("storage", show);
setInterval(sendWaiting, 5000);
show();
sendWaiting();
navigator.serviceWorker?.register("/worker.js", { scope: "/report" });
