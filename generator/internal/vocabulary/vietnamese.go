package vocabulary

var vietnamese = Language{
	Tag: "vi",
	Names: `
		vietnamese; tiếng việt; 越南语; vietnamita; vietnamien; vietnamesisch; вьетнамский; wietnamski; vietnamština;
		vietnamees; vietnamesiska; vietnamesisk; vietnami; vietnamca; الفيتنامية; bahasa vietnam; bằng tiếng việt; 越南文;
		越南語; 베트남어; ベトナム語; ภาษาเวียดนาม`,
	Headers: Headers{
		Status: `
			trạng thái http; mã trạng thái; mã trạng thái http; mã http; http code; http status; mã phản hồi http;
			trạng thái?; phản hồi?; trạng thái phản hồi; trạng thái trả về; mã trả về http; mã trạng thái phản hồi`,
		Code: `
			mã lỗi; mã; lỗi; số lỗi; mã số lỗi; mã kết quả; mã phản hồi; mã trả về; mã số; mã code; code lỗi;
			mã lỗi hệ thống; số hiệu; mã response; mã nguyên nhân; mã thông báo; mã ngoại lệ; mã lỗi api; mã lý do;
			giá trị trả về; giá trị?`,
		Name: `
			tên; tên lỗi; hằng số; tên hằng; ngoại lệ; định danh; tên mã lỗi; ký hiệu; hằng; lớp lỗi; tên mã; biểu tượng?; giá trị?`,
		Message: `
			thông báo; thông báo lỗi; thông điệp; nội dung lỗi; nội dung thông báo; tin nhắn; thông điệp lỗi; message lỗi;
			nội dung; mô tả?; ý nghĩa?; chi tiết?; phản hồi?; lời nhắn; đầu ra?; văn bản lỗi; tin nhắn lỗi; người dùng thấy;
			thông báo api; thông báo mặc định; ví dụ thông báo; kết quả trả về?; nội dung phản hồi?`,
		Summary: `
			mô tả; mô tả lỗi; ý nghĩa; giải thích; diễn giải; chi tiết; mô tả chi tiết; tóm tắt; nghĩa; giải nghĩa;
			thông tin lỗi; mô tả mã lỗi; là gì; vấn đề; sự cố; triệu chứng; hiện tượng; biểu hiện; thông tin; thuyết minh;
			diễn dải; tóm lược; ý nghĩa lỗi; chi tiết lỗi; diễn giải lỗi; giải thích lỗi; có nghĩa là gì; ý nghĩa mã lỗi;
			mô tả trạng thái; chuyện gì đã xảy ra`,
		Cause: `
			nguyên nhân; nguyên nhân có thể; lý do; nguyên nhân lỗi; khi nào xảy ra; điều kiện; trường hợp; lý do lỗi;
			nguyên nhân gây lỗi; nguyên do; tình huống; nếu; khi nào; tại sao; vì sao; ngữ cảnh; kịch bản; hoàn cảnh; lí do;
			chẩn đoán; bối cảnh; xảy ra khi; xuất hiện khi; trả về khi; khi xảy ra; trường hợp lỗi; điều kiện lỗi;
			kích hoạt khi; có thể do; nguồn gốc lỗi; phát sinh khi; nguyên nhân phổ biến`,
		Action: `
			cách xử lý; cách khắc phục; giải pháp; hướng xử lý; xử lý; khắc phục; hướng dẫn xử lý; hướng dẫn khắc phục;
			cách giải quyết; đề xuất; hành động; khuyến nghị; biện pháp; hành động đề xuất; cần làm gì; phương án xử lý;
			hướng giải quyết; mẹo; làm gì; cần làm; cách sửa; hướng dẫn; sửa lỗi; gợi ý; khuyến cáo; lời khuyên; các bước;
			quy trình; trợ giúp; phòng ngừa; giải quyết; phản ứng; hành vi?; ứng xử; chiến lược; kiểm tra; cách sửa lỗi;
			cách xử lí; cách phòng tránh; cách ứng phó; xử lý lỗi; khắc phục lỗi; bước tiếp theo; làm sao để sửa;
			cách xử lý lỗi; cách khắc phục lỗi; cách giải quyết lỗi; xử lý sự cố; khắc phục sự cố; làm thế nào để sửa`,
		Retry: `
			thử lại; có thể thử lại; cho phép thử lại; thử lại được; gọi lại; retry được; có retry; gửi lại; tạm thời;
			có thể retry; có thử lại không; có nên thử lại; có thể gửi lại; có thể gọi lại`,
		NoRetry: `
			không thử lại; không được thử lại; không thể thử lại; không nên thử lại; không cần thử lại; đừng thử lại; cấm thử lại;
			không bao giờ thử lại; không retry; không được retry; không thể retry; không gửi lại; không được gửi lại;
			không gọi lại; không cho phép thử lại; không thử lại được; không phục hồi được; lỗi vĩnh viễn; vĩnh viễn`,
		Delay: `
			thử lại sau; thời gian chờ?; thời gian chờ thử lại; khoảng cách thử lại; khoảng thời gian thử lại; thời gian thử lại;
			chờ trước khi thử lại`,
		State: `
			vòng đời; ngừng dùng; ngừng sử dụng; đã ngừng dùng; không dùng nữa; ngừng hỗ trợ; lỗi thời; đã loại bỏ; loại bỏ trong;
			đã xóa; đang dùng; đang sử dụng; tình trạng sử dụng; còn dùng`,
		Note: `
			ghi chú; chú thích; lưu ý; ví dụ; phân loại; loại; phiên bản; nhóm; phương thức; mức độ; tham khảo; stt; chú ý;
			xem; tầng; nguồn; khác; dịch vụ; điểm cuối; danh mục; ưu tiên; phạm vi; thành phần; đường dẫn?; tài liệu;
			mô đun; ảnh hưởng; tác động; phụ trách; cấp độ; nhận xét; bình luận; lĩnh vực; loại lỗi; kiểu lỗi; hạng mục;
			giao diện; áp dụng cho; phương thức http; số thứ tự; có từ phiên bản`,
		Foreign: `
			tham số; tên tham số; trường; tên trường; thuộc tính; kiểu; kiểu dữ liệu; bắt buộc; mặc định; giá trị mặc định;
			định dạng; độ dài; tùy chọn; sự kiện; biến; quyền; yêu cầu?; tệp; cột; bảng; ngày; lệnh; tối đa;
			tối thiểu; kích thước; đơn vị; vai trò; thiết lập; cài đặt; cấu hình; lựa chọn; tiêu đề; đối số; tiền tệ;
			quốc gia; ngân hàng; tác giả; thay đổi; giới hạn; ràng buộc; chức năng; công việc; dữ liệu; loại dữ liệu;
			kiểu giá trị; có bắt buộc; các giá trị; giá trị cho phép; giá trị hợp lệ; giá trị có thể; phạm vi giá trị;
			kết quả mong đợi`,
	},
	Failures: `
		lỗi; không ; sai ; thiếu; hết hạn; từ chối; bị chặn; bị khóa; bị khoá; bị cấm; vượt quá;
		quá nhiều; quá lớn; quá dài; quá ngắn; đã tồn tại; trùng ; thất bại; chưa ; cấm ; hết thời gian;
		quá thời gian; xung đột; không hợp lệ; không tìm thấy; không tồn tại; không đủ; quá hạn; gián đoạn;
		bị hủy; bị huỷ; đã được sử dụng; bắt buộc; hỏng ; trục trặc; tạm ngưng; vô hiệu`,
	Demands:   `phải ; yêu cầu; cần ; bắt buộc; chỉ ; nên `,
	Errors:    `lỗi; ngoại lệ; sự cố; thất bại`,
	Results:   `mã lỗi; mã trạng thái; mã phản hồi; mã kết quả; mã trả về; kết quả`,
	Answers:   `phản hồi`,
	Statuses:  `trạng thái`,
	Successes: `thành công`,
	NoErrors:  `không có lỗi; không lỗi`,
	Lookalikes: `
		tham số; trường ; thuộc tính; sự kiện; liệt kê; quyền ; phiên bản; lịch sử; thay đổi; ví dụ;
		cấu hình; tiêu đề; biến môi trường; ngân hàng; tiền tệ`,

	None: `không có; không áp dụng; không; trống`,
	Yes:  `có; được; có thể; đúng`,
	No:   `không; không được; không thể; sai`,
	Again: `
		tạm thời; thử lại; thử lại sau; sau # giây; luôn luôn; sau; một lần; chỉ một lần; tối đa một lần; hai lần; # lần;
		tối đa # lần; nhiều nhất # lần; chờ # giây; trong # giây; sau khi chờ; sau một lúc; sau một thời gian; với độ trễ;
		có chờ; ngay; ngay lập tức; với backoff; lùi theo cấp số nhân; thử lại được; có thể thử lại; nên thử lại;
		được thử lại; cho phép thử lại; có thể retry; retry được; vui lòng thử lại; vui lòng thử lại sau; tự động;
		tạm thời lỗi`,
	Final:   `không bao giờ`,
	Usually: `thường; thông thường; luôn; luôn luôn; đa số; nói chung; hầu hết; chỉ`,
	Units:   `mili giây; giây; phút; giờ; tiếng; ngày`,

	Active:     `đang dùng; đang sử dụng; hiện hành; hoạt động; đang hoạt động; còn hiệu lực; hiệu lực; được hỗ trợ; ổn định`,
	Deprecated: `lỗi thời`,
	Outdated: `
		ngừng hỗ trợ; không khuyến nghị; sắp ngừng; sắp loại bỏ; sẽ bị loại bỏ; sẽ bị xóa; không còn hỗ trợ;
		không còn được hỗ trợ`,
	Dropped:  `đã loại bỏ; đã xóa; đã gỡ bỏ; đã bỏ; bị loại bỏ; đã ngừng; ngừng sử dụng; đã ngừng sử dụng; đã thu hồi`,
	Reserved: `dành riêng; dự trữ; dự phòng; để dành; dành cho tương lai; dành cho sử dụng sau này; để dùng sau; chưa sử dụng; chưa dùng; mã dự trữ`,
	Idle: `
		dùng nội bộ; không sử dụng; không dùng; không còn dùng; không còn sử dụng; chưa gán; chưa được gán; chưa cấp;
		không còn trả về; không trả về nữa; không được trả về; đừng dùng`,
	Pending: `
		chưa xác định; sẽ xác định sau; chưa định nghĩa; sẽ bổ sung; bổ sung sau; cần bổ sung; đang cập nhật; cập nhật sau;
		sắp có; chưa có mô tả; chưa mô tả; cần làm; không xác định`,
	Instead: `dùng; sử dụng; hãy dùng; xem; thay bằng; thay thế bằng; được thay bằng; và sẽ; sẽ`,
	Since:   `từ; kể; phiên; bản`,
	Until:   `đến`,
	Later:   `dự kiến; sắp; sẽ; sau; tương lai; có thể; trước`,
	Fresh:   `mới; thêm`,
	Before:  `lỗi; mã lỗi; mã; trạng thái; mã http; mã trạng thái; mã phản hồi; mã trả về`,

	StatusNames: map[int]string{
		400: "yêu cầu không hợp lệ; yêu cầu sai; yêu cầu không đúng; yêu cầu xấu",
		401: "chưa xác thực; không được ủy quyền; chưa được xác thực; không được phép",
		403: "bị cấm; cấm truy cập; không có quyền; từ chối truy cập",
		404: "không tìm thấy; không tìm thấy tài nguyên",
		405: "phương thức không được phép; phương thức không hợp lệ",
		406: "không chấp nhận",
		408: "hết thời gian yêu cầu; hết thời gian chờ",
		409: "xung đột",
		410: "không còn tồn tại",
		413: "yêu cầu quá lớn; dữ liệu quá lớn",
		415: "kiểu dữ liệu không được hỗ trợ",
		422: "không thể xử lý",
		429: "quá nhiều yêu cầu; vượt quá giới hạn yêu cầu",
		500: "lỗi máy chủ nội bộ; lỗi máy chủ; lỗi nội bộ; lỗi server",
		501: "chưa được hỗ trợ",
		502: "lỗi cổng; cổng không hợp lệ; cổng xấu",
		503: "dịch vụ không khả dụng; dịch vụ không sẵn sàng",
		504: "hết thời gian cổng",
	},

	Negations:  `không; đừng; cấm; chớ; chưa`,
	Conditions: `nếu; khi`,
	Above:      `như trên`,

	Prepositions: `của; cho; từ; trong; với; khi; do; ở`,
	Conjunctions: `và; hoặc; hay`,
	Questions:    `khi; tại sao; vì sao; thế nào`,
	Common: `
		và; của; là; không; có; được; cho; các; một; với; trong; khi; đã; này; bạn; để; hoặc; từ; người;
		yêu; cầu; dùng; vui; lòng; bị; sẽ; nếu; phải; chưa; đến; theo; hệ; thống; lại; mã; lỗi; những; vì;
		thể`,
}
