// Works out freshness, listing, counts, provenance and flag states again from the published data alone.
// Written from the words on the page of the data, not from the program:
//   node judged-again.js providers.json rules.json 2026-11-28
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ŋ: "n", ı: "i" };
const MADE_UP = "example";

function plain(text) {
  const bare = text.replace(/['’‘ʼʻ`´′＇]/g, "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...bare].map((letter) => LETTERS[letter] ?? letter).join("");
}

function asName(text) {
  const words = plain(text).split(",")[0].split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word && word !== "dr" && word !== "the").join(" ");
}

function hostOf(address) {
  return URL.canParse(address ?? "") ? new URL(address).hostname.replace(/\.$/, "").replace(/^www\./, "") : "";
}

const pathOf = (address) => `${new URL(address).pathname.toLowerCase().replace(/\/+$/, "")}/`;
const isWithin = (host, outer) => outer !== "" && (host === outer || host.endsWith(`.${outer}`));

export function judge(rules) {
  const p = rules.provenance;
  const nothing = new Set(p.words_that_say_nothing);

  function saysSomething(text) {
    const words = (text ?? "").toLowerCase().split(/[^\p{L}]+/u);
    return words.some((word) => [...word].length > 1 && !nothing.has(word));
  }

  function isSentence(text) {
    const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu));
    const ends = /[.!?]["'”’)]*$/.test(text.trimEnd());
    return ends && words.size >= p.fewest_different_words_of_a_sentence && saysSomething(text);
  }

  function isTheirOwn(by, profile) {
    const looks = Object.values(profile.evidence ?? {});
    const names = [
      profile.name,
      ...(profile.also_known_as ?? []),
      ...(profile.clinicians ?? []).map((person) => person.name),
      ...(profile.attestations ?? []).map((one) => one.by),
      ...looks.filter((look) => p.ties.includes(look.conflict_of_interest)).map((look) => look.by),
    ];
    const site = hostOf(profile.website ?? profile.http_website);
    const mail = by.includes("@") && isWithin(by.split("@").at(-1).trim().toLowerCase(), site);
    return mail || names.filter(Boolean).map(asName).includes(asName(by));
  }

  function isTied(look, profile) {
    const ties = [profile.conflict_of_interest, look.conflict_of_interest];
    return ties.some((tie) => p.ties.includes(tie)) || (look.by !== undefined && isTheirOwn(look.by, profile));
  }

  function registryAt(address, website) {
    const host = hostOf(address);
    const found = p.registries.find((one) => isWithin(host, one.host) && pathOf(address).startsWith(one.path));
    const isReal = !isWithin(host, MADE_UP) || isWithin(hostOf(website), MADE_UP);
    return found && isReal ? found : undefined;
  }

  function isOwnPage(address, website) {
    const own = hostOf(website);
    const isShared = Object.entries(p.shared_hosts).some(
      ([host, tenants]) => own === host || (tenants === "paths" && isWithin(own, host)),
    );
    return own !== "" && !isShared && isWithin(hostOf(address), own);
  }

  function isWhole(look, profile) {
    const told = {
      phone: () => saysSomething(look.reached) && saysSomething(look.asked),
      document: () => saysSomething(look.document) && saysSomething(look.shown_by),
      website: () => isOwnPage(look.url, profile.website ?? profile.http_website),
      registry: () => registryAt(look.url, profile.website ?? profile.http_website) !== undefined,
    };
    return !isTied(look, profile) && saysSomething(look.by) && told[look.method]();
  }

  function proves(look, ground, profile) {
    if (look.method === "registry") {
      const registry = registryAt(look.url, profile.website ?? profile.http_website);
      const kinds = ground.kind === "credential" ? ["license", "certification"] : [ground.kind];
      const keeps = registry?.proves.some((kind) => kinds.includes(kind));
      return keeps && (!ground.of || registry.of.length === 0 || registry.of.includes(ground.of));
    }
    return look.method === "document" || !p.not_proved_by_their_page.includes(ground.kind);
  }

  function wordOf(look, ground, profile) {
    const byOthers = look.publisher !== undefined && p.spoken_by_their_publisher.includes(look.method);
    if (byOthers) return "others say";
    const isOurs = !ground.inferred && p.methods_of_ours.includes(look.method);
    return isOurs && proves(look, ground, profile) && isWhole(look, profile) ? "we checked" : "provider says";
  }

  const strength = (word) => p.weakest_first.indexOf(word);
  const strongest = (words) => words.reduce((a, b) => (strength(b) > strength(a) ? b : a), "nobody has said");
  const weakest = (words) => words.reduce((a, b) => (strength(b) < strength(a) ? b : a));

  function basis(judged, profile) {
    const looks = profile.evidence ?? {};
    const grounds = judged.rests_on.map((ground) =>
      strongest(ground.evidence.filter((name) => looks[name]).map((name) => wordOf(looks[name], ground, profile))),
    );
    return grounds.length ? weakest(grounds) : "nobody has said";
  }

  function freshness(profile, day) {
    const signed = profile.verified;
    const looks = Object.values(profile.evidence ?? {});
    const vouched =
      signed &&
      saysSomething(signed.by) &&
      !p.ties.includes(profile.conflict_of_interest) &&
      !isTheirOwn(signed.by, profile) &&
      looks.some((look) => p.methods_of_ours.includes(look.method));
    if (!vouched) return "unchecked";
    const days = (Date.parse(day) - Date.parse(signed.on)) / 86_400_000;
    if (days <= rules.policy.fresh_days) return "fresh";
    return days <= rules.policy.overdue_days ? "due" : "overdue";
  }

  function listing(one) {
    const state = one.profile.status?.state;
    if (state !== undefined && state !== "open") return "closed";
    const silent = rules.policy.must_document.some((id) => one.criteria[id].outcome === "not stated");
    const flagged = rules.policy.withhold_on_confirmed.some((id) => one.red_flags[id].state === "confirmed");
    return silent || flagged ? "withheld" : "listed";
  }

  return { basis, freshness, listing, isSentence };
}

function* ofProvider(one, rules, again, day) {
  yield ["freshness", one.freshness, again.freshness(one.profile, day)];
  yield ["listing", one.listing, again.listing(one)];
  for (const outcome of rules.outcomes) {
    const counted = Object.values(one.criteria).filter((judged) => judged.outcome === outcome).length;
    yield [`counts of ${outcome}`, one.counts[outcome], counted];
  }
  for (const [id, judged] of [...Object.entries(one.criteria), ...Object.entries(one.red_flags)]) {
    yield [`basis of ${id}`, judged.basis, again.basis(judged, one.profile)];
    const named = judged.rests_on.flatMap((ground) => ground.evidence);
    yield [`proof of ${id}`, true, named.every((name) => judged.evidence.includes(name))];
    const isDecided = ["met", "not met", "confirmed", "possible", "not found"].includes(judged.outcome ?? judged.state);
    yield [`proof that decides ${id}`, true, !isDecided || named.length > 0];
  }
  for (const [id, flag] of Object.entries(one.red_flags)) {
    const isSure = flag.basis === "we checked" && again.isSentence(flag.reason);
    const raised = ["confirmed", "possible"].includes(flag.state);
    if (raised) yield [`state of ${id}`, flag.state, isSure ? "confirmed" : "possible"];
  }
}

export function differences(data, rules, day) {
  const again = judge(rules);
  return data.providers.flatMap((one) =>
    [...ofProvider(one, rules, again, day)]
      .filter(([, told, found]) => told !== found)
      .map(([what, told, found]) => `${one.id}: ${what} is told as ${told}, and found to be ${found}`),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [data, rules] = process.argv.slice(2, 4).map((name) => JSON.parse(readFileSync(name, "utf-8")));
  console.log(differences(data, rules, process.argv[4]).join("\n"));
}
