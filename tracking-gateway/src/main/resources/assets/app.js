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

// A part of the page is fetched anew as part of the page: there is one way to render it, the server's. Answers may
// overtake each other: what was asked for last counts. Says whether the part is now as the server has it.
const turns = new Map();
async function refresh(id) {
  const turn = (turns.get(id) ?? 0) + 1;
  turns.set(id, turn);
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(id);
  if (!answer.ok || !fresh) return false;
  if (turn !== turns.get(id)) return true;
  const shown = document.getElementById(id);
  clock.write(fresh);
  if (content(fresh) === content(shown)) return true;
  document.title = page.title;
  fresh.querySelector(".live")?.replaceWith(shown.querySelector(".live"));
  const focus = shown.contains(document.activeElement) ? document.activeElement : null;
  shown.replaceChildren(...fresh.childNodes);
  if (focus) [...shown.querySelectorAll(focus.tagName)].find(other => same(other, focus))?.focus({ preventScroll: true });
  const news = [...shown.querySelectorAll("[data-news]")].map(part => part.textContent.trim()).join(" ");
  if (news) document.getElementById("news").textContent = news;
  return true;
}

function same(a, b) {
  return ["id", "href", "value"].every(name => a.getAttribute(name) === b.getAttribute(name));
}

// What somebody sees of a part: two renderings of the same state differ in their keys.
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

// Follows a cargo by its event stream. The first event may tell of something that happened since the page was made.
// Only while somebody looks: a browser keeps six connections to one host, and windows in the background would take them.
function follow(region) {
  let source, timer, wait = 1000, seen = null;
  const stop = () => { source?.close(); clearTimeout(timer); };
  const connect = () => {
    stop();
    if (document.hidden) return;
    const mine = source = new EventSource(region.dataset.live);
    source.onmessage = async event => {
      const known = event.data === seen && !event.data.includes('"partial"');
      const current = known || await refresh(region.id).catch(() => false);
      if (mine.readyState === EventSource.CLOSED) return;
      if (!current) return lost();
      seen = event.data;
      wait = 1000;
      say(region, "Live", "on");
    };
    source.onerror = lost;
  };
  const lost = () => {
    stop();
    seen = null;
    say(region, navigator.onLine ? "Not live, connecting again…" : "Not live: no network", "off");
    timer = setTimeout(connect, wait);
    wait = Math.min(wait * 2, 15000);
  };
  const look = () => { wait = 1000; seen = null; connect(); };
  addEventListener("online", look);
  addEventListener("offline", lost);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", event => { if (event.persisted) look(); });
  document.addEventListener("visibilitychange", look);
  look();
}

// Asks again from time to time, while somebody looks; never before the last answer is there.
function poll(region) {
  let asking = false;
  const again = async () => {
    if (asking || document.hidden) return;
    asking = true;
    const current = await refresh(region.id).catch(() => false);
    asking = false;
    if (current) say(region, "", ""); else say(region, "Not live, asking again…", "off");
  };
  setInterval(again, Number(region.dataset.poll) * 1000);
  document.addEventListener("visibilitychange", again);
}

// One submission a form: the second tap of two finds it under way. Coming back to the page makes it usable again.
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
