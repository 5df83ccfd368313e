// Reports wait in the browser until handling has answered: sent at once where there is a network, later where not.

const KEPT = "reports";
const SENT = "reported";
const AGAIN_AFTER = 60_000;
const load = (key) => JSON.parse(localStorage.getItem(key) ?? "[]");
const save = (key, value) => localStorage.setItem(key, JSON.stringify(value));
const same = (a, b) => ["tracking_id", "event_type", "location", "voyage"].every(name => a[name] === b[name]);
const words = (report) =>
  `${report.tracking_id}: ${report.event_type} in ${report.location}${report.voyage ? ", " + report.voyage : ""}`;
const result = document.getElementById("result");

function tell(text, style) {
  document.getElementById("done")?.remove();
  result.textContent = text;
  result.className = "banner " + style;
  result.hidden = false;
  result.focus();
}

function show() {
  document.getElementById("offline").hidden = navigator.onLine;
  const waiting = load(KEPT);
  const section = document.getElementById("waiting");
  section.hidden = waiting.length === 0;
  section.querySelector("ul").replaceChildren(...waiting.map(report => {
    const item = document.createElement("li");
    const text = document.createElement("span");
    text.textContent = words(report) + (report.refused ? ". Refused: " + report.refused : "");
    item.append(text);
    if (report.refused) {
      const forget = document.createElement("button");
      forget.type = "button";
      forget.className = "link";
      forget.textContent = "Forget it";
      forget.setAttribute("aria-label", "Forget " + words(report));
      forget.addEventListener("click", () => { save(KEPT, load(KEPT).filter(other => other.key !== report.key)); show(); });
      item.append(forget);
    }
    return item;
  }));
}

// Which of its codes a name means is the page's list of places' to say, also without a network.
function code(place) {
  const wanted = place.trim().toUpperCase();
  const known = [...document.querySelectorAll("#places option")].map(option => option.value);
  const label = known.find(value => value.toUpperCase() === wanted || value.toUpperCase().startsWith(wanted + " ("));
  return label ? label.slice(-6, -1) : wanted;
}

function read(form, button) {
  const data = new FormData(form, button);
  const [type, place, voyage] = (data.get("event") ?? "").split("|");
  const time = data.get("time");
  return {
    key: crypto.randomUUID?.() ?? String(Math.random()),
    completion_time: (time ? new Date(time) : new Date()).toISOString(),
    tracking_id: data.get("id").trim().toUpperCase(),
    event_type: type || data.get("type"),
    location: place || code(data.get("location")),
    voyage: (type ? voyage : data.get("voyage") ?? "").trim().toUpperCase(),
  };
}

// One at a time, also across windows. What handling has on record, or refuses, waits no longer.
async function send() {
  const outcome = {};
  for (const report of load(KEPT).filter(waiting => !waiting.refused)) {
    let answer;
    try {
      answer = await fetch("/handling/v1/incidents", {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(report),
        signal: AbortSignal.timeout(10_000),
      });
    } catch {
      break; // No network: all of them wait.
    }
    if (answer.status >= 500 || answer.status === 429) { outcome[report.key] = "away"; continue; }
    if (answer.ok) {
      save(KEPT, load(KEPT).filter(other => other.key !== report.key));
      save(SENT, [...load(SENT).slice(-20), { ...report, at: Date.now() }]);
      outcome[report.key] = "taken";
    } else {
      const problem = await answer.json().catch(() => ({}));
      const why = problem.errors?.map(error => error.message).join("; ") || problem.detail || `status ${answer.status}`;
      save(KEPT, load(KEPT).map(other => other.key === report.key ? { ...other, refused: why, fields: problem.errors } : other));
      outcome[report.key] = why;
    }
  }
  show();
  return outcome;
}
const flush = () => navigator.locks ? navigator.locks.request("reports", send) : send();

function mark(form, refused) {
  const names = { completion_time: "time", event_type: "type", tracking_id: "id" };
  for (const old of form.querySelectorAll(".error")) old.remove();
  for (const old of form.querySelectorAll("[aria-invalid]")) old.removeAttribute("aria-invalid");
  for (const { field, message } of refused.fields ?? []) {
    const input = form.elements[names[field] ?? field];
    if (!(input instanceof HTMLInputElement) || input.type === "hidden") continue;
    const error = document.createElement("p");
    error.className = "error";
    error.id = input.id + "-error";
    error.textContent = message;
    input.after(error);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", error.id);
  }
}

document.addEventListener("submit", async event => {
  const form = event.target.closest("[data-report]");
  if (!form) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (form.dataset.busy) return;
  const report = read(form, event.submitter);
  const before = load(SENT).find(sent => same(sent, report) && Date.now() - sent.at < AGAIN_AFTER);
  if (before && !form.elements.time?.value) return tell("This was reported a moment ago and is on record. It counts once.", "good");
  if (load(KEPT).some(waiting => same(waiting, report) && !waiting.refused)) {
    return tell("This report waits already. It will be sent once.", "");
  }
  form.dataset.busy = "yes";
  save(KEPT, [...load(KEPT), report]);
  const outcome = (await flush())[report.key];
  delete form.dataset.busy;
  if (outcome === "taken") {
    const done = [report.event_type, report.location, report.voyage].join("|");
    location.assign("/report?" + new URLSearchParams({ id: report.tracking_id, done }));
  } else if (outcome === undefined || outcome === "away") {
    tell(outcome ? "Handling cannot be reached. The report waits in this browser and is sent by itself."
      : "No network. The report waits in this browser and is sent by itself.", "");
  } else {
    const refused = load(KEPT).find(other => other.key === report.key);
    save(KEPT, load(KEPT).filter(other => other.key !== report.key));
    show();
    tell("Not on record: " + outcome, "bad");
    mark(form, refused ?? {});
  }
}, true);

addEventListener("online", () => { show(); flush(); });
addEventListener("offline", show);
addEventListener("storage", show);
setInterval(() => { if (load(KEPT).some(report => !report.refused)) flush(); }, 5000);
show();
flush();
navigator.serviceWorker?.register("/worker.js", { scope: "/report" });
