// Caches the page to report on, so that it opens without a network. Everything else goes to the network.

const CACHE = "report";

async function update() {
  const cache = await caches.open(CACHE);
  const page = await fetch("/report", { cache: "no-store" });
  if (!page.ok) return;
  const files = [...new Set((await page.clone().text()).match(/\/assets\/[\w./-]+/g))];
  const cached = new Set((await cache.keys()).map(request => new URL(request.url).pathname));
  await cache.addAll(files.filter(file => !cached.has(file)));
  await cache.put("/report", page);
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname;
    if (path.startsWith("/assets/") && !files.includes(path)) await cache.delete(request);
  }
}

self.addEventListener("install", event => event.waitUntil(update().then(() => self.skipWaiting())));
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", event => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && path === "/report") {
    event.respondWith(fetch(request)
      .then(response => { event.waitUntil(update().catch(() => {})); return response; })
      .catch(() => caches.match("/report")));
  } else if (path.startsWith("/assets/")) {
    event.respondWith(caches.match(request).then(cached => cached ?? fetch(request)));
  }
});
