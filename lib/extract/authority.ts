/** The National Assembly and the Party's centre: they charge the Government itself. */
export const isOverGovernment = (issuer: string | null): boolean =>
  /^(?:(?:Văn phòng |Tổng Thư ký |[ỦU][yỷ] ban thường vụ )?Quốc hội|Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư|Văn phòng Trung ương)/iu.test(
    issuer ?? "",
  );

/** The Government and its head: deputies and ministries are charged by them. */
export const isOfGovernment = (issuer: string | null): boolean => issuer === "Chính phủ" || issuer === "Thủ tướng Chính phủ";

/** Also the office that tells what they order: no ministry orders in its documents. */
export const isOfCentre = (issuer: string | null): boolean => issuer === "Văn phòng Chính phủ" || isOfGovernment(issuer);

/** Those whose demands of others are their own duties in a document of the centre. */
export const BELOW_CENTRE = /^(?:Bộ|Ngân hàng|Thanh tra|Tập đoàn)\s/u;
