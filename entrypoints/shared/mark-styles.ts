/**
 * How marks look: states under a straight line, topics under dots, acts under two lines, so that colour is not all that tells
 * them apart. The colours reach 4:1 on white and on black alike: nobody knows on what ground a page has its words.
 */
const line = (name: string, style: string, colour: string, width = '2px') =>
  `::highlight(${name}){text-decoration:underline ${style} ${colour} ${width}!important}`;

const lines = (colours: { place: string; matter: string; act: string }) =>
  line('noted-place', 'solid', colours.place) +
  line('noted-matter', 'dotted', colours.matter) +
  line('noted-act', 'double', colours.act, '1px');

const forced = lines({ place: 'LinkText', matter: 'LinkText', act: 'LinkText' });

export const markStyles = `${lines({ place: '#2e7ac9', matter: '#b5651d', act: '#9a5bc4' })}@media (forced-colors:active){${forced}}`;
