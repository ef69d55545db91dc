import { expect, it } from 'vitest';
import { loadBook } from '../rulebook/load-book.ts';
import { askedDirection } from './asked-direction.ts';

const book = loadBook();

it.each([
  ['FR', 'Une patrouille belge peut-elle nous poursuivre à Lille et interpeller le fuyard ?'],
  ['DE', 'Die niederländische Polizei verfolgt jemanden bis zu uns, darf sie ihn festhalten?'],
  ['NL', 'Belgische agenten zitten achter een auto aan die naar ons komt, mogen ze schieten?'],
  ['IT', 'i poliziotti sloveni inseguono un ladro fino a Trieste, possono fermarlo?'],
  ['PL', 'niemiecka policja ściga go do nas, ile kilometrów?'],
  ['SI', 'Italijani so pridrveli za roparjem v Koper, ga smejo prijeti?'],
  ['SE', 'dansk polis jagar en bil in i Malmö, får de gripa föraren?'],
])('%s: they come to us: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('in');
});

it.each([
  ['DE', 'Täter flüchtet von Kehl nach Straßburg, dürfen wir ihn festhalten, bis die Franzosen da sind?'],
  ['FR', 'Peut-on poursuivre un voleur en Belgique et l’interpeller ?'],
  ['NL', 'Mag ik met mijn dienstwapen de grens over als ik een verdachte achtervolg naar Duitsland?'],
  ['PL', 'niemiecka policja tu dzwoniła, czy możemy ścigać sprawcę do Niemiec?'],
  ['IT', 'Chi devo avvisare tra i colleghi austriaci prima di passare il Brennero?'],
  ['FR', 'Qui prévient les policiers belges quand nous entrons dans leur zone ?'],
  ['SE', 'Dansk polis har ringt, får vi förfölja bilen till Köpenhamn?'],
  ['PL', 'Czy możemy jechać za nim do Czech i zatrzymać przed przyjazdem czeskiej policji?'],
])('%s: we go to them, or ask for ourselves: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('out');
});

it.each([
  ['DE', 'die polen wollen daten von uns, bis wann'],
  ['DE', 'Wir sind Vollstreckungsstaat eines Haftbefehls aus Spanien, Frist?'],
  ['FR', 'La police allemande nous demande des informations, quel délai ?'],
  ['IE', 'The Dutch have asked us for vehicle data. How long have we got?'],
  ['IE', 'we received a request from Latvia, urgent'],
  ['ES', 'hemos recibido de Italia una orden europea de investigación, ¿plazo?'],
  ['IT', 'La polizia francese ci chiede i dati di un intestatario, entro quando?'],
  ['PT', 'Os espanhóis pedem-nos informação urgente. Prazo?'],
  ['NL', 'verzoek uit Duitsland binnengekomen, hoe snel moeten we antwoorden'],
])('%s: they ask us: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('in');
});

it.each([
  ['DE', 'Unser Staatsanwalt bittet uns, in Polen anzufragen. Frist?'],
  ['DE', 'Die Polen haben uns einen Treffer geschickt, wie fragen wir nach?'],
  ['FR', 'Le parquet nous demande de surveiller un suspect en Belgique, qui autorise ?'],
  ['IE', 'How long do the Germans have to answer us?'],
  ['IE', 'my boss asked us to check a car from France'],
  ['IT', 'chiediamo alla Francia i dati, quanto tempo hanno?'],
  ['NL', 'wij vragen de Duitsers om gegevens, wanneer moeten zij antwoorden?'],
])('%s: another asks us to ask them, or we ask: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('out');
});

it.each([
  ['PL', 'Czesi proszą nas o dane właściciela telefonu, ile mamy czasu'],
  ['PL', 'Otrzymaliśmy z Litwy END, w jakim terminie uznajemy?'],
  ['PL', 'litewscy koledzy zwrócili się do nas o pilną informację'],
  ['CZ', 'Slováci po nás chtějí údaje o vozidle, dokdy'],
  ['CZ', 'rakouská policie nás žádá o výslech'],
  ['CZ', 'dostali jsme z polska evp, lhuta?'],
  ['CZ', 'němečtí policisté pronásledují auto k nám, smějí řidiče zadržet'],
  ['SK', 'Maďarská polícia nás požiadala o informácie, lehota?'],
  ['SK', 'prisla nam z Ceska ziadost o zaistenie majetku'],
  ['SI', 'Hrvati nas prosijo za podatke, koliko časa imamo'],
  ['SI', 'prejeli smo avstrijski EPN, rok?'],
  ['HR', 'Slovenci od nas traže hitne podatke, koliko sati'],
  ['HR', 'zaprimili smo talijanski EUN, koji je rok za priznanje'],
  ['BG', 'Румънците искат от нас данни, срок?'],
  ['BG', 'Получихме от Гърция европейска заповед за разследване'],
  ['BG', 'гръцката полиция ни моли за спешна информация'],
  ['RO', 'Ungurii ne cer date urgente despre un numar de inmatriculare'],
  ['RO', 'am primit din Bulgaria un ordin european de anchetă'],
  ['RO', 'polițiștii bulgari urmăresc o mașină până la noi, o pot opri?'],
  ['HU', 'A románok kérnek tőlünk adatokat, mennyi időnk van'],
  ['HU', 'Szlovák megkeresés érkezett hozzánk, határidő?'],
  ['HU', 'Osztrák rendőrök üldöznek valakit hozzánk, elfoghatják?'],
  ['GR', 'Οι Βούλγαροι μας ζητούν στοιχεία οχήματος, πόσες ώρες έχουμε'],
  ['GR', 'Λάβαμε από την Κύπρο ευρωπαϊκή εντολή έρευνας, προθεσμία;'],
  ['LT', 'Latviai prašo mūsų duomenų, kiek turime laiko'],
  ['LT', 'Gavome iš Lenkijos Europos tyrimo orderį, terminas?'],
  ['LT', 'Lenkijos policininkai persekioja automobilį pas mus, ar gali sulaikyti?'],
  ['LV', 'Igauņi lūdz mums informāciju, cik stundas'],
  ['LV', 'saņēmām no Lietuvas Eiropas izmeklēšanas rīkojumu'],
  ['LV', 'Lietuvas policisti dzenas pakaļ auto pie mums, vai drīkst aizturēt?'],
  ['EE', 'Lätlased paluvad meilt andmeid, kui palju on aega'],
  ['EE', 'Soomest saabus taotlus, tähtaeg?'],
  ['EE', 'Läti politsei jälitab autot meie territooriumil'],
  ['FI', 'Virolaiset pyytävät meiltä tietoja, määräaika?'],
  ['FI', 'Saimme Ruotsista tutkintamääräyksen, aika?'],
  ['FI', 'ruotsalaiset poliisit ajavat takaa autoa meille Tornioon, saavatko ottaa kiinni'],
  ['SE', 'Danskarna ber oss om uppgifter, hur lång tid har vi'],
  ['SE', 'Vi har fått en utredningsorder från Finland, frist?'],
  ['DK', 'Svenskerne beder os om oplysninger, frist?'],
  ['DK', 'vi har modtaget en anmodning fra Tyskland, frist'],
  ['NO', 'Svenskene ber oss om opplysninger, hvor lang frist'],
  ['NO', 'Svensk politi forfølger en bil inn til oss, kan de pågripe?'],
  ['IS', 'Danir biðja okkur um upplýsingar, hve langan frest'],
  ['IS', 'við fengum beiðni frá Noregi'],
  ['MT', 'It-Taljani talbuna informazzjoni, kemm għandna ħin'],
  ['MT', 'irċevejna mill-Italja talba urġenti'],
  ['IE', 'fuaireamar iarratas ón Spáinn, cén spriocdháta'],
])('%s: another state asks us, or comes to us, in further languages: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('in');
});

it.each([
  ['PL', 'Prosimy Czechów o dane właściciela telefonu, ile mają czasu'],
  ['PL', 'Czy Niemcy muszą nam odpowiedzieć w 8 godzin?'],
  ['PL', 'Wysłaliśmy END na Litwę, kiedy odpowiedzą'],
  ['CZ', 'žádáme Slováky o údaje, do kdy nám odpoví'],
  ['CZ', 'slovenská policie nám neodpovídá, co teď'],
  ['SK', 'chceme od Maďarov údaje, dokedy musia odpovedať'],
  ['SI', 'Hrvati nam niso odgovorili, rok?'],
  ['HR', 'tražimo od Slovenaca podatke'],
  ['BG', 'Искаме от румънците данни, в какъв срок трябва да отговорят'],
  ['RO', 'cerem de la bulgari date, în cât timp răspund'],
  ['HU', 'Kérünk adatot a románoktól, mikorra válaszolnak nekünk'],
  ['HU', 'a szlovák rendőrség válaszolt nekünk, üldözhetjük tovább Szlovákiába?'],
  ['GR', 'Ζητάμε από τους Βούλγαρους στοιχεία, σε πόσες ώρες μας απαντούν'],
  ['LT', 'Prašome latvių duomenų, per kiek laiko jie mums atsakys'],
  ['LV', 'Lūdzam igauņiem informāciju, cik ātri viņi mums atbildēs'],
  ['EE', 'Palume lätlastelt andmeid, millal nad meile vastavad'],
  ['FI', 'Pyydämme virolaisilta tietoja, milloin he vastaavat meille'],
  ['SE', 'Vi ber danskarna om uppgifter, när måste de svara oss'],
  ['DK', 'Vi beder svenskerne om oplysninger, hvornår skal de svare os'],
  ['NO', 'Vi ber svenskene om opplysninger, når må de svare oss'],
  ['IS', 'við biðjum Dani um upplýsingar, hvenær svara þeir okkur'],
  ['MT', 'tlabna lit-Taljani informazzjoni, meta jwieġbuna'],
  ['IE', "d'iarramar sonraí ar na Francaigh, cathain a thabharfaidh siad freagra dúinn"],
])('%s: we ask, in further languages: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('out');
});

it.each([
  ['HR', 'Policajci iz Brežica progone motociklista preko Bregane k nama'],
  ['CZ', 'Kolegové ze Zgorzelce nás žádají o zajištění účtu'],
  ['RO', 'Colegii din Giula ne cer amprentele unui suspect'],
  ['BG', 'колегите в Комотини искат да разпитаме свидетел'],
  ['LT', 'Suvalkų policija prašo mūsų perduoti kalinį apklausai'],
  ['LV', 'tallinas prokurors pieprasa no mums konta izrakstu'],
  ['FI', 'Luulajan syyttäjä pyytää meiltä todistajan kuulemista'],
])('%s: those of a town across the border ask us, or come to us: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('in');
});

it.each([
  ['HR', 'Progonimo motociklista preko Bregane do Brežica'],
  ['CZ', 'Žádáme kolegy ze Zgorzelce o zajištění účtu, dokdy nám odpoví'],
  ['RO', 'Cerem colegilor din Giula amprentele unui suspect'],
])('%s: we ask those of a town across the border, or go there: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('out');
});
