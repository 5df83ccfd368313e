// Keeps a page live and its times in the reader's zone. Every page works without it.

const clock = {
  utc: localStorage.getItem("utc") === "yes",
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  format(instant, utc) {
    return new Intl.DateTimeFormat(undefined, {
      day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
      timeZone: utc ? "UTC" : this.zone, timeZoneName: utc ? "short" : undefined,
    }).format(instant);
  },
  write(root) {
    for (const time of root.querySelectorAll("time[datetime]")) {
      const instant = new Date(time.dateTime);
      time.textContent = this.format(instant, this.utc);
      time.title = this.utc ? this.format(instant, false) + " " + this.zone : this.format(instant, true);
    }
    for (const day of root.querySelectorAll("input[type=date][data-instant]")) {
      day.value = day.dataset.changed ? day.value : localDay(new Date(day.dataset.instant));
    }
    for (const zone of root.querySelectorAll("input[name=zone]")) zone.value = this.zone;
    for (const name of root.querySelectorAll("[data-zone-name]")) name.textContent = this.zone.replaceAll("_", " ");
  },
  say() {
    document.getElementById("zone").textContent = this.utc ? "Times are in UTC." : `Times are in ${this.zone.replaceAll("_", " ")}.`;
    const button = document.getElementById("zone-switch");
    button.hidden = false;
    button.textContent = this.utc ? "Show my own time" : "Show UTC";
  },
};

function localDay(date) {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(n => String(n).padStart(2, "0")).join("-");
}

document.getElementById("zone-switch").addEventListener("click", () => {
  clock.utc = !clock.utc;
  localStorage.setItem("utc", clock.utc ? "yes" : "no");
  clock.write(document);
  clock.say();
});

// Reloads a part of the page together with the page, so that only the server renders it. Responses may overtake each
// other: the latest request counts. Resolves to whether the part is up to date.
const latest = new Map();
async function refresh(id) {
  const number = (latest.get(id) ?? 0) + 1;
  latest.set(id, number);
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const updated = page.getElementById(id);
  if (!response.ok || !updated) return false;
  if (number !== latest.get(id)) return true;
  const shown = document.getElementById(id);
  clock.write(updated);
  if (content(updated) === content(shown)) return true;
  document.title = page.title;
  updated.querySelector(".live")?.replaceWith(shown.querySelector(".live"));
  const focus = shown.contains(document.activeElement) ? document.activeElement : null;
  shown.replaceChildren(...updated.childNodes);
  if (focus) [...shown.querySelectorAll(focus.tagName)].find(other => same(other, focus))?.focus({ preventScroll: true });
  const text = [...shown.querySelectorAll("[data-announce]")].map(part => part.textContent.trim()).join(" ");
  if (text) document.getElementById("announcements").textContent = text;
  return true;
}

function same(a, b) {
  return ["id", "href", "value"].every(name => a.getAttribute(name) === b.getAttribute(name));
}

// The visible content of a part: two renderings of the same state differ in their keys.
function content(part) {
  const copy = part.cloneNode(true);
  for (const other of copy.querySelectorAll(".live, input[type=hidden]")) other.remove();
  return copy.innerHTML;
}

function say(region, text, style) {
  const state = region.querySelector(".live");
  if (state.textContent !== text) state.textContent = text;
  state.className = "live " + style;
}

// Follows a cargo by its event stream. The first event may be newer than the page. Only while the window is visible: a
// browser keeps six connections to a host, and windows in the background would use them up.
function follow(region) {
  let source, timer, wait = 1000, shown = null;
  const stop = () => { source?.close(); clearTimeout(timer); };
  const connect = () => {
    stop();
    if (document.hidden) return;
    const mine = source = new EventSource(region.dataset.live);
    source.onmessage = async event => {
      const unchanged = event.data === shown && !event.data.includes('"partial"');
      const current = unchanged || await refresh(region.id).catch(() => false);
      if (mine.readyState === EventSource.CLOSED) return;
      if (!current) return lost();
      shown = event.data;
      wait = 1000;
      say(region, "Live", "on");
    };
    source.onerror = lost;
  };
  const lost = () => {
    stop();
    shown = null;
    say(region, navigator.onLine ? "Not live, connecting again…" : "Not live: no network", "off");
    timer = setTimeout(connect, wait);
    wait = Math.min(wait * 2, 15000);
  };
  const restart = () => { wait = 1000; shown = null; connect(); };
  addEventListener("online", restart);
  addEventListener("offline", lost);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", event => { if (event.persisted) restart(); });
  document.addEventListener("visibilitychange", restart);
  restart();
}

// Reloads a part periodically while the window is visible, one request at a time.
function poll(region) {
  let loading = false;
  const again = async () => {
    if (loading || document.hidden) return;
    loading = true;
    const current = await refresh(region.id).catch(() => false);
    loading = false;
    if (current) say(region, "", ""); else say(region, "Not live, trying again…", "off");
  };
  setInterval(again, Number(region.dataset.poll) * 1000);
  document.addEventListener("visibilitychange", again);
}

// A form is submitted once, however often somebody taps. Coming back to the page makes it usable again.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method === "get" || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  for (const button of form.querySelectorAll("button:not([type=button])")) button.setAttribute("aria-disabled", "true");
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
  }
});

document.addEventListener("input", event => { if (event.target.dataset) event.target.dataset.changed = "yes"; });
document.querySelector("[data-again]")?.addEventListener("click", event => { event.preventDefault(); location.reload(); });
document.querySelector("[aria-invalid=true], .attention")?.focus();

clock.write(document);
clock.say();
for (const region of document.querySelectorAll("[data-live]")) follow(region);
for (const region of document.querySelectorAll("[data-poll]")) poll(region);
