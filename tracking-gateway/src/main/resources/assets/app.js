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

// A part of the page is fetched anew as part of the page: there is one way to render it, the server's.
async function refresh(id) {
  const shown = document.getElementById(id);
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok && answer.status !== 503) return answer.ok;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(id);
  if (!fresh) return false;
  clock.write(fresh);
  if (content(fresh) === content(shown)) return answer.ok;
  document.title = page.title;
  const state = shown.querySelector(".live");
  const place = fresh.querySelector(".live");
  if (state && place) place.replaceWith(state);
  for (const open of shown.querySelectorAll("details[open][id]")) fresh.querySelector("#" + open.id)?.setAttribute("open", "");
  const focus = shown.contains(document.activeElement) ? document.activeElement : null;
  const busy = focus && ["INPUT", "SELECT", "TEXTAREA"].includes(focus.tagName);
  if (!busy) {
    const again = focus && focus.id ? "#" + focus.id : focus && focus.getAttribute("href") ? `a[href="${CSS.escape(focus.getAttribute("href"))}"]` : null;
    shown.replaceChildren(...fresh.childNodes);
    if (again) shown.querySelector(again)?.focus({ preventScroll: true });
  }
  document.dispatchEvent(new CustomEvent("refreshed", { detail: id }));
  return answer.ok;
}

// What somebody sees of a part: two renderings of the same state differ in their keys.
function content(part) {
  const copy = part.cloneNode(true);
  for (const other of copy.querySelectorAll(".live, input[type=hidden]")) other.remove();
  for (const open of copy.querySelectorAll("details[open]")) open.removeAttribute("open");
  return copy.innerHTML;
}

// Follows a cargo by its event stream. The first event may tell of something that happened since the page was made.
function follow(region) {
  let source, wait = 1000, seen = null, timer;
  const state = () => region.querySelector(".live");
  const say = (text, style) => { const s = state(); if (s) { s.textContent = text; s.className = "live " + style; } };
  const lost = () => {
    source?.close();
    say(navigator.onLine ? "Not live, connecting again…" : "Not live: no network", "off");
    clearTimeout(timer);
    timer = setTimeout(connect, wait);
    wait = Math.min(wait * 2, 15000);
  };
  const connect = () => {
    source?.close();
    source = new EventSource(region.dataset.live);
    source.onopen = () => { wait = 1000; };
    source.onmessage = async event => {
      wait = 1000;
      const changed = event.data !== seen || region.dataset.stale;
      seen = event.data;
      say("Live", "on");
      if (changed || event.data.includes('"partial"')) {
        const whole = await refresh(region.id).catch(() => false);
        region.dataset.stale = whole ? "" : "yes";
        say("Live", "on");
      }
    };
    source.onerror = lost;
  };
  addEventListener("online", () => { wait = 1000; connect(); });
  addEventListener("offline", lost);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", event => { if (event.persisted) { region.dataset.stale = "yes"; connect(); } });
  connect();
}

// Asks again from time to time, while somebody looks.
function poll(region) {
  const again = () => {
    if (!document.hidden) refresh(region.id).catch(() => {});
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
