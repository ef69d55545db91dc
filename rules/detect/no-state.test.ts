import { expect, test } from 'vitest';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { root } from '../../scripts/root.ts';
import { floor } from '../brief/rank-findings.ts';
import { createDetector } from './detector.ts';

const detector = createDetector(...makePacks(root));
const shown = (lang: string, text: string) =>
  detector
    .detect(text, { lang, onPage: true })
    .filter(({ kind, weight }) => kind === 'state' && weight >= floor)
    .map(({ id }) => id);

test.each([
  ['nl', 'Aan: Poland, E. (team twee)'],
  ['hr', 'Španjolska gripa i engleska bolest stari su nazivi.'],
  ['ga', 'Tá Bóthar na hÍsiltíre dúnta.'],
  ['de', 'Die Familie Schweizer hatte eine spanische Wand und die spanische Grippe.'],
  ['pt', 'O Clube Hungria do bairro perdeu.'],
  ['de', 'Von: Deutsch, K.\nAn: Ungar, P.'],
  ['es', 'Alemán Ruiz, J.'],
  ['fi', 'Tutkija: ylikonstaapeli Viro.'],
  ['sk', 'Obhajca Peter Maďar, Talianska 3, pred súdom'],
  ['sv', 'Vittnet bor på Stora torget, Tyska Brinken 3, tredje våningen.'],
  ['en', 'They met him in the Spanish Arch Bar.'],
  ['hu', 'A Görög étteremben dolgozik.'],
  ['lt', 'Vagystė parduotuvėje „Italija“'],
  ['el', 'Κοντά στο ξενοδοχείο «Βιέννη» βρέθηκε η τσάντα.'],
  ['en', 'He comes from Nederland, TX, and his wife from Poland, Ohio.'],
  ['fr', 'Il suivait hier soir dans le bar le match entre Austria Kickers et les visiteurs avec deux de ses amis.'],
  ['sl', 'Kava po turško.'],
  ['da', 'Frokost: fransk hotdog, engelsk bøf, salat.'],
  ['fi', 'Kuljettaja Turkki pakeni jalan.'],
  ['et', 'Liige\n\nMari Soomlane'],
  ['hr', 'Hotel: „Švicarska“'],
  ['de', 'Er aß Leberkäs und Schweizer Wurstsalat.'],
  ['de', 'Ein Deutscher Schäferhund und eine französische Bulldogge bellten.'],
  ['es', 'El pastor alemán, una tortilla francesa y un café irlandés.'],
  ['cs', 'Obviněný pracoval v restauraci U Maďara a odjel.'],
  ['sv', 'Vittne: Norrman, Engelsman'],
  ['fr', 'Langues parlées : français, allemand, polonais'],
  ['el', 'Γλώσσα: Ελληνικά, Αγγλικά, Γαλλικά.'],
  ['fr', 'Fait à Bruxelles, le 3 novembre.'],
  ['de', 'Ausgefertigt in Wien am 3.11.'],
  ['pl', 'Sporządzono w Brukseli.'],
  ['de', 'Versichert bei der Helvetia Schweiz AG.'],
  ['pl', 'Zatrudniony w Orlen Czechy S.A. od roku.'],
  ['cs', 'Vozidlo patří firmě Trans Polsko s. r. o.'],
  ['de', 'Inhaber der Fa. Polen-Reisen ist verreist.'],
  ['el', 'Υπηρεσία: Υ/Β Ούγγρος'],
  ['el', 'Βάρδια\n\nΤούρκος Γ.\n\nΝύχτα'],
  ['cs', 'Němec J.\nRus P.'],
  ['it', 'Ag. Polacco, Ag. Francese'],
  ['cs', 'Poznámka: kolega Francouz čeká.'],
  ['nl', 'De briefing is in zaal Oslo.'],
  ['nl', 'De melding kwam van Noor Jansen.'],
  ['nl', 'Verdachte: Deen, geboren te Paramaribo.'],
  ['cs', 'Po: Rus, Bulhar; Út: Maďar, Chorvat'],
  ['el', 'Πρόσωπο\n\nΓάλλος Δημήτριος\n\nΔιεύθυνση'],
  ['da', 'Norsk: Vi har bilen.\nTysker: Modtaget.'],
  ['nl', 'Opvang in hotel De Belg.'],
  ['pl', 'Awantura w barze „U Greka” i w sklepie Duńskie Meble.'],
  ['el', 'Δείπνο: ισπανική ομελέτα.'],
  ['el', 'Οδηγός\n\nΓερμανός Πέτρου\n\nΧρώμα'],
  ['pl', 'Holender-Nowak pisze protokół.'],
  ['no', 'Fox 22 (Dansk)'],
  ['hu', 'Szerb Vilmos utca 2.'],
  ['en', 'Contact: Brittany Jones'],
  ['fi', 'Puola-niminen ravintola on kiinni.'],
  ['ga', 'Finné: Tadhg Ó Breathnach'],
  ['cs', 'Tlumočník\n\nSrb\n\nPo: Bulhar, Maďar; Út: Němec'],
  ['cs', 'Pracoval v restauraci U Maďara a jezdil.'],
  ['de', 'Lëtzebuergesch | Français | Deutsch | English'],
  ['hu', 'Tali az Osztrák-magyar sörözőben.'],
  ['et', 'Keel: eesti | inglise | vene'],
  ['pt', 'Comeu bacalhau à espanhola.'],
  ['it', 'Aveva con sé franchi svizzeri e corone norvegesi.'],
  ['bg', 'Носеше швейцарски франкове.'],
  ['fr', 'Il portait des francs suisses.'],
  ['en', 'The witness lives at 3 Portugal Row.'],
  ['es', 'Idiomas que habla: inglés, francés'],
])('%s names no state: %s', (lang, text) => {
  expect(shown(lang, text)).toEqual([]);
});

test.each([
  ['en', 'A car from Poland, a driver from Spain.', ['PL', 'ES']],
  ['sk', 'Osoby: z Poľska 5, Talianska 3, Maďarska 2', ['PL', 'IT', 'HU']],
  ['de', 'Es kam aus Polen, A. Muster fuhr es.', ['PL']],
  ['de', 'Halter Polen, Fahrer Rumänien.', ['PL', 'RO']],
  ['en', 'The Polish Regional Court issued it.', ['PL']],
  ['de', 'Essen: polnische Staatsangehörige festgenommen', ['PL']],
  ['da', 'Skibet fører Maltas flag.', ['MT']],
  ['fr', 'Le parquet de Bruxelles a signé la demande.', ['BE']],
  ['de', 'Der Deutsche K. wurde in Polen gesehen.', ['DE', 'PL']],
  ['it', 'La richiesta va alla polizia francese.', ['FR']],
  ['pl', 'Firma z Czech wysłała paczkę.', ['CZ']],
  ['de', 'Fahrer: Deutscher Staatsangehöriger, Beifahrer: polnische Frau', ['DE', 'PL']],
  ['de', 'Die Deutsch-Französische Einheit fährt Streife.', ['DE', 'FR']],
  ['pt', 'O prestígio da coroa britânica.', ['GB']],
  ['en', 'A tourist from Brittany reported it.', ['FR']],
])('%s still names states: %s', (lang, text, states) => {
  expect(shown(lang, text)).toEqual(states);
});
