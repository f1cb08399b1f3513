/** The National Assembly and the Party's centre: they charge the Government itself. */
export const isOverGovernment = (issuer: string | null): boolean =>
  /^(?:(?:Văn phòng |Tổng Thư ký |[ỦU][yỷ] ban thường vụ )?Quốc hội|Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư|Văn phòng Trung ương)/iu.test(
    issuer ?? "",
  );

/** The Government and its head: deputies and ministries are charged by them. */
export const isOfGovernment = (issuer: string | null): boolean => issuer === "Chính phủ" || issuer === "Thủ tướng Chính phủ";

/** Also the office that tells what they order: no ministry orders in its documents. */
export const isOfCentre = (issuer: string | null): boolean => issuer === "Văn phòng Chính phủ" || isOfGovernment(issuer);

const BELOW_CENTRE = /^(?:Bộ|Ngân hàng|Thanh tra|Tập đoàn)\s/u;
const BELOW_OTHERS = /^(?:Sở|Cục|Chi cục|Phòng|Ban [Qq]uản lý)\s/u;
const FIRMS =
  /^\s*(?:các\s+)?(?:cơ sở|doanh nghiệp|nhà thầu|chủ|hộ|đơn vị thi công|thương nhân|khách sạn|nhà máy|công ty)(?![\p{L}])/u;

/** "Bộ X yêu cầu các tỉnh …" in a document of the centre, "Sở Y yêu cầu các doanh nghiệp …" in one of those over it: a duty of who demands. */
export const isDutyToDemand = (issuer: string | null, doer: string, demanded: string): boolean =>
  (isOfCentre(issuer) && BELOW_CENTRE.test(doer)) ||
  (issuer !== null && BELOW_OTHERS.test(doer) && !doer.includes(issuer) && FIRMS.test(demanded));
