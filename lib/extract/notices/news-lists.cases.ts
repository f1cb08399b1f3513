import type { NoticeCases } from "../../../test/support/notice-cases.ts";

export const notices: NoticeCases["notices"] = [
  {
    title: "news of a city's directive whose points have no stops, as such lists have none",
    page: [
      "Tăng cường quản lý bến thủy nội địa",
      "20/11/2012 10:00",
      "Ngày 19/11/2012, Ủy ban nhân dân thành phố ban hành Chỉ thị số 18/2012/CT-UBND. Ủy ban nhân dân thành phố yêu cầu Thủ trưởng các sở - ngành, Chủ tịch Ủy ban nhân dân quận - huyện thực hiện một số nhiệm vụ sau:",
      "- Tổ chức kiểm tra phao cứu sinh ở các bến khách ngang sông",
      "- Thực hiện mục tiêu đề ra tại Chỉ thị số 17/CT-TTg của Thủ tướng Chính phủ về việc tập trung chỉ đạo an toàn đường thủy",
      "Về việc này, Phó Chủ tịch UBND Thành phố vừa giao Công an TP tuần tra ban đêm trên các tuyến sông chính.",
    ],
    tasks: {
      "-4#1": {
        says: "Tổ chức kiểm tra … ngang sông",
        leads: ["Thủ trưởng các sở - ngành ← heading", "Chủ tịch Ủy ban nhân dân quận - huyện ← heading"],
      },
      "-5#1": {
        says: "Thực hiện mục tiêu … đường thủy",
        leads: ["Thủ trưởng các sở - ngành ← heading", "Chủ tịch Ủy ban nhân dân quận - huyện ← heading"],
      },
      "¶6#1": { says: "Công an TP tuần tra … sông chính", leads: ["Công an TP"] },
    },
  },
];
