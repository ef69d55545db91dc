import type { Book } from '../../rules/model/book.ts';
import type { BriefingRequest } from '../../rules/model/briefing.ts';
import { anyMember, withAnyMember } from './any-member.ts';
import { withOutsiders } from './with-outsiders.ts';

/** The book with the partners of a request that it does not hold: states outside, and any Member State. */
export function bookFor(book: Book, { officer, partners, anyPartner }: BriefingRequest): Book {
  if (anyPartner === anyMember) return withAnyMember(book, officer.homeState);
  return withOutsiders(book, anyPartner === undefined ? partners : [...partners, anyPartner]);
}
