package vocabulary

var vietnamese = Language{
	Tag:   "vi",
	Names: `vietnamese; tiếng việt; 越南语`,
	Headers: Headers{
		Status: `
			trạng thái http; mã trạng thái; mã trạng thái http; mã http; http code; http status;
			mã phản hồi http; trạng thái?`,
		Code: `
			mã lỗi; mã; lỗi; số lỗi; mã số lỗi; mã kết quả; mã phản hồi; mã trả về; mã số; mã code;
			code lỗi; mã lỗi hệ thống`,
		Name: `tên; tên lỗi; hằng số; tên hằng; ngoại lệ; định danh; tên mã lỗi; ký hiệu`,
		Message: `
			thông báo; thông báo lỗi; thông điệp; nội dung lỗi; nội dung thông báo; tin nhắn; thông điệp lỗi;
			message lỗi; nội dung; mô tả?; ý nghĩa?; chi tiết?`,
		Summary: `
			mô tả; mô tả lỗi; ý nghĩa; giải thích; diễn giải; chi tiết; mô tả chi tiết; tóm tắt; nghĩa;
			giải nghĩa; thông tin lỗi; mô tả mã lỗi`,
		Cause: `
			nguyên nhân; nguyên nhân có thể; lý do; nguyên nhân lỗi; khi nào xảy ra; điều kiện; trường hợp;
			lý do lỗi; nguyên nhân gây lỗi; nguyên do; tình huống`,
		Action: `
			cách xử lý; cách khắc phục; giải pháp; hướng xử lý; xử lý; khắc phục; hướng dẫn xử lý;
			hướng dẫn khắc phục; cách giải quyết; đề xuất; hành động; khuyến nghị; biện pháp;
			hành động đề xuất; cần làm gì; phương án xử lý; hướng giải quyết`,
		Retry: `thử lại; có thể thử lại; cho phép thử lại; thử lại được; gọi lại; retry được`,
		Note: `
			ghi chú; chú thích; lưu ý; ví dụ; phân loại; loại; phiên bản; nhóm; phương thức; mức độ;
			tham khảo; stt; chú ý`,
		Foreign: `
			tham số; tên tham số; trường; tên trường; thuộc tính; kiểu; kiểu dữ liệu; bắt buộc;
			mặc định; giá trị mặc định; định dạng; độ dài; tùy chọn; sự kiện; biến; quyền; yêu cầu?`,
	},
	Failures: `
		lỗi; không ; sai ; thiếu; hết hạn; từ chối; bị chặn; bị khóa; bị khoá; bị cấm; vượt quá;
		quá nhiều; quá lớn; quá dài; quá ngắn; đã tồn tại; trùng ; thất bại; chưa ; cấm ; hết thời gian;
		quá thời gian; xung đột; không hợp lệ; không tìm thấy; không tồn tại; không đủ; quá hạn; gián đoạn;
		bị hủy; bị huỷ; đã được sử dụng; bắt buộc; hỏng ; trục trặc; tạm ngưng; vô hiệu`,
	Demands:   `phải ; yêu cầu; cần ; bắt buộc; chỉ ; nên `,
	Errors:    `lỗi; ngoại lệ; sự cố; thất bại`,
	Results:   `mã lỗi; mã trạng thái; mã phản hồi; mã kết quả; mã trả về; kết quả`,
	Statuses:  `trạng thái`,
	Successes: `thành công`,
	Lookalikes: `
		tham số; trường ; thuộc tính; sự kiện; liệt kê; quyền ; phiên bản; lịch sử; thay đổi; ví dụ;
		cấu hình; tiêu đề; biến môi trường; ngân hàng; tiền tệ`,

	None:   `không có; không áp dụng; không; trống`,
	Yes:    `có; được; có thể; đúng`,
	No:     `không; không được; không thể; sai`,
	Before: `lỗi; mã lỗi; mã; trạng thái; mã http; mã trạng thái; mã phản hồi; mã trả về`,

	StatusNames: map[int]string{
		400: "yêu cầu không hợp lệ",
		401: "chưa xác thực",
		403: "bị cấm",
		404: "không tìm thấy",
		405: "phương thức không được phép",
		406: "không chấp nhận",
		408: "hết thời gian yêu cầu",
		409: "xung đột",
		410: "không còn tồn tại",
		413: "yêu cầu quá lớn",
		415: "kiểu dữ liệu không được hỗ trợ",
		422: "không thể xử lý",
		429: "quá nhiều yêu cầu",
		500: "lỗi máy chủ nội bộ",
		501: "chưa được hỗ trợ",
		502: "lỗi cổng",
		503: "dịch vụ không khả dụng",
		504: "hết thời gian cổng",
	},

	Prepositions: `của; cho; từ; trong; với; khi; do; ở`,
	Conjunctions: `và; hoặc; hay`,
	Questions:    `khi; tại sao; vì sao; thế nào`,
	Common: `
		và; của; là; không; có; được; cho; các; một; với; trong; khi; đã; này; bạn; để; hoặc; từ; người;
		yêu; cầu; dùng; vui; lòng; bị; sẽ; nếu; phải; chưa; đến; theo; hệ; thống; lại; mã; lỗi; những; vì;
		thể`,
}
